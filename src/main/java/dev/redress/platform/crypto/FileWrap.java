package dev.redress.platform.crypto;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The key-encryption key is a file with 32 random bytes in Base64, for one machine.
public final class FileWrap implements KeyWrap {

    private static final byte[] ASSOCIATED = "redress keyset".getBytes(StandardCharsets.UTF_8);
    private static final int NUMBER = 1;

    private final Path file;
    private final SecretKey key;

    private FileWrap(Path file, SecretKey key) {
        this.file = file;
        this.key = key;
    }

    /// The key of the file.
    ///
    /// @throws RefusedStart when there is no such file, or no key in it
    public static FileWrap at(Path file) {
        try {
            byte[] secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length == AesGcm.KEY_BYTES) {
                return new FileWrap(file, new SecretKeySpec(secret, "AES"));
            }
        } catch (IOException e) {
            throw new RefusedStart("Cannot read the key file %s: %s".formatted(file, e));
        } catch (IllegalArgumentException _) {
            // Not Base64, which is said below; what it is instead may be somebody's secret.
        }
        throw new RefusedStart(
                "The key file %s must hold 32 bytes in Base64, nothing else".formatted(file));
    }

    /// Makes the file, readable by its owner only, with a fresh key.
    public static FileWrap made(Path file) throws IOException {
        SecretFile.write(file, Base64.getEncoder().encodeToString(AesGcm.freshKey()));
        return at(file);
    }

    @Override
    public String name() {
        return "the key file " + file;
    }

    @Override
    public byte[] wrap(byte[] keyset) {
        return AesGcm.seal(NUMBER, key, keyset, ASSOCIATED);
    }

    @Override
    public byte[] unwrap(byte[] wrapped) throws GeneralSecurityException {
        if (!AesGcm.hasForm(wrapped)) {
            throw new GeneralSecurityException("No keyset");
        }
        return AesGcm.open(key, wrapped, ASSOCIATED);
    }
}
