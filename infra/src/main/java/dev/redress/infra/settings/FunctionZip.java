package dev.redress.infra.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What the last build has put into the zip of a function. Lambda takes any zip, and tells by
/// failing calls that it was of the wrong kind; here it is refused before anything is deployed.
///
/// @param zip where it is
/// @param binary the beginning of the program in it, as far as it goes; none in a Java package
record FunctionZip(Path zip, Optional<byte[]> binary) {

    private static final String BUILD = "./mvnw package -Dquick -DskipTests";
    private static final String BINARY = "bootstrap";

    // ELF, of 64 bits, the lower byte of a number first; what it runs on stands in the last two.
    private static final byte[] PROGRAM = {0x7f, 'E', 'L', 'F', 2, 1};
    private static final int MACHINE_AT = 18;
    private static final int HEAD_BYTES = 20;

    /// @throws IllegalArgumentException when it is no zip
    static FunctionZip of(Path zip) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipEntry entry = file.getEntry(BINARY);
            if (entry == null) {
                return new FunctionZip(zip, Optional.empty());
            }
            try (InputStream content = file.getInputStream(entry)) {
                return new FunctionZip(zip, Optional.of(content.readNBytes(HEAD_BYTES)));
            }
        } catch (ZipException e) {
            throw new IllegalArgumentException(zip + " is no zip: build it anew, " + BUILD, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException which says what is in it, and what to do
    void requireFit(Packaging packaging, Architecture architecture) {
        if (packaging.isNative()) {
            requireProgram(binary.orElseThrow(this::notNative), architecture);
        } else if (binary.isPresent()) {
            throw new IllegalArgumentException(
                    "%s is a native package, but packaging is %s: build it anew, %s, or say packaging=native"
                            .formatted(zip, packaging.word(), BUILD));
        }
    }

    private IllegalArgumentException notNative() {
        return new IllegalArgumentException(
                "%s is a Java package, but packaging is native: build it anew, %s -Dnative, or say packaging=jvm"
                        .formatted(zip, BUILD));
    }

    private void requireProgram(byte[] head, Architecture architecture) {
        if (head.length < HEAD_BYTES
                || !Arrays.equals(head, 0, PROGRAM.length, PROGRAM, 0, PROGRAM.length)) {
            throw new IllegalArgumentException(
                    "The program in %s is none for Linux: build it there, %s -Dnative"
                            .formatted(zip, BUILD));
        }
        int machine = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort(MACHINE_AT);
        if (machine != architecture.machine()) {
            throw new IllegalArgumentException(
                    "The program in %s runs on %s, but architecture is %s: build it on a machine of that kind, or say which it is"
                            .formatted(
                                    zip,
                                    Architecture.named(machine).orElse("another machine"),
                                    architecture.word()));
        }
    }
}
