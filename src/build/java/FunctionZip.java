import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs the zip of a Java function anew, smaller: a step of the build, and in no result.
///
/// The classes of its jars are stored there as they are, and the zip compresses each jar as a
/// whole. Classes of one library repeat each other: that is found only where they are compressed
/// together. A class is also found sooner in a jar that need not be unpacked.
final class FunctionZip {

    private FunctionZip() {}

    /// @param arguments the zip, which is replaced, and a regular expression for the names of
    ///   entries to leave out; what comes twice under one name is kept once
    public static void main(String[] arguments) throws IOException {
        Path zip = Path.of(arguments[0]);
        Pattern leftOut = Pattern.compile(arguments[1]);
        Path smaller = zip.resolveSibling("smaller.zip");
        try (ZipInputStream from = open(zip);
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(smaller))) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            copy(from, to, leftOut);
        }
        Files.move(smaller, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ZipInputStream open(Path zip) throws IOException {
        return new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)));
    }

    private static void copy(ZipInputStream from, ZipOutputStream to, Pattern leftOut)
            throws IOException {
        Set<String> packed = new HashSet<>();
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            String name = entry.getName();
            if (entry.isDirectory() || leftOut.matcher(name).matches() || !packed.add(name)) {
                continue;
            }
            byte[] content = from.readAllBytes();
            to.putNextEntry(named(entry));
            to.write(name.endsWith(".jar") ? stored(content) : content);
            to.closeEntry();
        }
    }

    private static byte[] stored(byte[] jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * jar.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                ZipEntry plain = named(entry);
                plain.setSize(content.length);
                plain.setCrc(checksum(content));
                to.putNextEntry(plain);
                to.write(content);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry named(ZipEntry entry) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        return copy;
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
