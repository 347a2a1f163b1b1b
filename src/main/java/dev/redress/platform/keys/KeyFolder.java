package dev.redress.platform.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Keys as files: that of the present in `signing-key.pem`, the public halves of earlier ones
/// beside it, for as long as somebody leaves them there.
public final class KeyFolder {

    public static final String SIGNING = "signing-key.pem";
    public static final String EARLIER = "verification-keys";

    private KeyFolder() {}

    /// @param signing empty if there is none
    record Content(String signing, List<String> verifying) {

        Content {
            verifying = List.copyOf(verifying);
        }

        /// Without the keys.
        @Override
        public String toString() {
            return "Content[%d verifying]".formatted(verifying.size());
        }
    }

    static Content read(Path folder) throws IOException {
        String signing = Files.readString(folder.resolve(SIGNING));
        Path earlier = folder.resolve(EARLIER);
        if (!Files.isDirectory(earlier)) {
            return new Content(signing, List.of());
        }
        List<String> verifying = new ArrayList<>();
        try (Stream<Path> files = Files.list(earlier)) {
            for (Path file : files.sorted().toList()) {
                verifying.add(Files.readString(file));
            }
        }
        return new Content(signing, verifying);
    }
}
