package dev.redress.support;

import dev.redress.platform.crypto.FileWrap;
import dev.redress.platform.crypto.KeySource;
import dev.redress.platform.crypto.Keyset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The keys of a desk that has its own, as a production must.
public final class EncryptionKeys {

    private EncryptionKeys() {}

    /// The environment of such a desk; the keys are made in the folder unless they are there.
    public static Map<String, String> in(Path folder) {
        Path keyFile = folder.resolve("own.key");
        Path keysetFile = folder.resolve("own.keyset");
        try {
            if (!Files.exists(keyFile)) {
                new KeySource(Optional.empty(), Optional.of(keysetFile), FileWrap.made(keyFile))
                        .write(Keyset.generate());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "REDRESS_ENCRYPTION_KEY_FILE", keyFile.toString(),
                "REDRESS_ENCRYPTION_KEYSET_FILE", keysetFile.toString());
    }
}
