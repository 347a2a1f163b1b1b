package dev.redress.platform.upload;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds what can be found without knowing any malware: the test file by which scanners are tried
/// (EICAR), and documents that would do something by themselves. It is no virus scanner.
@Singleton
class ActiveContentCheck implements MalwareCheck {

    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    /// Names of a PDF's parts that run, start or carry something.
    private static final List<String> ACTIVE =
            List.of("/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile", "/RichMedia");

    private static final String PDF = "application/pdf";

    @Override
    public Uni<Verdict> verdict(String mediaType, Supplier<Multi<Buffer>> bytes) {
        return bytes.get()
                .collect()
                .in(() -> new Search(mediaType.equals(PDF)), Search::take)
                .map(Search::verdict);
    }

    /// A search in bytes that come piece by piece. For one use.
    private static final class Search {

        // A word may begin in one piece and end in the next.
        private static final int OVERLAP = EICAR.length();

        private final boolean isPdf;
        private String tail = "";
        private Optional<String> found = Optional.empty();

        Search(boolean isPdf) {
            this.isPdf = isPdf;
        }

        void take(Buffer bytes) {
            if (found.isPresent()) {
                return;
            }
            // One character for each byte, so that nothing of it is lost.
            String text = tail + bytes.toString(StandardCharsets.ISO_8859_1);
            found = harmIn(text);
            tail = text.substring(Math.max(0, text.length() - OVERLAP));
        }

        Verdict verdict() {
            return found.<Verdict>map(Verdict.Harmful::new).orElseGet(Verdict.Harmless::new);
        }

        private Optional<String> harmIn(String text) {
            if (text.contains(EICAR)) {
                return Optional.of("the EICAR test file");
            }
            return isPdf
                    ? ACTIVE.stream()
                            .filter(text::contains)
                            .findFirst()
                            .map(name -> "a document that acts by itself (%s)".formatted(name))
                    : Optional.empty();
        }
    }
}
