package dev.redress.core.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The chain of hashes through the evidence of a case: each piece's covers all that is kept of the
/// piece and the hash before it, so that nothing is changed, taken out or put in between unseen.
///
/// The database computes the same, see the function `evidence_hash`.
public final class EvidenceChain {

    /// What the first piece follows.
    public static final String BEGINNING = "0".repeat(64);

    private static final String PREVIOUS = "previous";

    private EvidenceChain() {}

    /// The hash of a piece. Each field goes in with its name and its length in bytes, so that no
    /// two pieces are written alike.
    ///
    /// @param fields all that is kept of the piece, in their order
    public static String hash(String previous, SequencedMap<String, @Nullable String> fields) {
        StringBuilder text = new StringBuilder();
        append(text, PREVIOUS, previous);
        for (Map.Entry<String, @Nullable String> field : fields.entrySet()) {
            append(text, field.getKey(), field.getValue());
        }
        return Sha256.of(text.toString());
    }

    private static void append(StringBuilder text, String name, @Nullable String value) {
        text.append(name).append(':');
        if (value == null) {
            text.append('-');
        } else {
            text.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
        }
        text.append('\n');
    }
}
