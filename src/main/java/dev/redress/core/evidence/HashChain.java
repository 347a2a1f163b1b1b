package dev.redress.core.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A chain of hashes, through the evidence of a case or the entries of the audit log: the hash of
/// each link covers all that is kept of the link and the hash before it, so that nothing is
/// changed, taken out or put in between unseen.
///
/// What is in clear in the database it computes the same of, see the function `evidence_hash`.
public final class HashChain {

    /// What the first link follows.
    public static final String BEGINNING = "0".repeat(64);

    private static final String PREVIOUS = "previous";

    private HashChain() {}

    /// The hash of a link. Each field goes in with its name and its length in bytes, so that no two
    /// links are written alike.
    ///
    /// @param fields all that is kept of the link, in their order
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
