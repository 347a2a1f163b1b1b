package dev.redress.infra.functions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.infra.keys.DeskKeys;
import dev.redress.infra.settings.KeysSecret;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awscdk.Token;

/// The room that Lambda has for the variables of a function. It measures them as one text of JSON,
/// and refuses a function in the middle of a deployment; here it is refused before anything is
/// deployed.
public final class Room {

    /// What Lambda takes.
    public static final int BYTES_MAX = 4096;

    private static final int TOLD_MAX = 5;
    private static final String DYNAMIC = "{{resolve:";

    /// A secret of the operator's, such as a token.
    private static final int SECRET = 100;

    /// How long what CloudFormation puts in gets: an EC key with the public halves of two, while
    /// keys are changed, a wrapped keyset with two keys, and names in the longest region. Of a
    /// secret that is longer than that, what it has counts.
    private static final Map<String, Integer> LENGTHS =
            Map.ofEntries(
                    Map.entry("REDRESS_JWT_PRIVATE_KEY", 236),
                    Map.entry("REDRESS_JWT_PUBLIC_KEY", 2 * 174),
                    Map.entry("REDRESS_SECRETS_KEY", 44),
                    Map.entry("REDRESS_ENCRYPTION_KEYSET", 640),
                    Map.entry("REDRESS_ENCRYPTION_KMS_KEY", 83),
                    Map.entry("REDRESS_ORIGIN_SECRETS", 32 + 1 + 32),
                    Map.entry("REDRESS_DB_URL", 136),
                    Map.entry("REDRESS_DB_PASSWORD", 32),
                    Map.entry("REDRESS_EVIDENCE_S3_BUCKET", 63),
                    Map.entry("REDRESS_LINKS_ADDRESS", 90),
                    Map.entry("REDRESS_SURVEY_LINK", 90),
                    Map.entry("REDRESS_AWS_RECEIPT_TOPICS", 90),
                    Map.entry("REDRESS_AWS_CONFIGURATION_SET", 64));

    private final Map<String, Integer> found;

    /// @param secret whose fields are put in
    public Room(KeysSecret secret) {
        this.found = secret.bytes();
    }

    /// Lets these variables through, if there is room for them.
    ///
    /// @param function whose they are
    /// @throws IllegalArgumentException which names what takes most of it
    void require(String function, Map<String, String> variables) {
        int bytes = bytes(variables);
        if (bytes > BYTES_MAX) {
            throw new IllegalArgumentException(
                    "The variables of %s take %d bytes, and Lambda has room for %d. The largest are %s: drop a setting that the desk can do without, and see Rotate in infra/README.md for how long keys may be"
                            .formatted(function, bytes, BYTES_MAX, largest(variables)));
        }
    }

    /// How much these take when CloudFormation has put everything in.
    public int bytes(Map<String, String> variables) {
        try {
            return new ObjectMapper().writeValueAsBytes(full(variables)).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> full(Map<String, String> variables) {
        Map<String, String> full = new TreeMap<>();
        variables.forEach((name, value) -> full.put(name, full(name, value)));
        return full;
    }

    private String full(String name, String value) {
        return isPutIn(value) ? "x".repeat(length(name)) : value;
    }

    private int length(String name) {
        Integer expected = LENGTHS.get(name);
        Integer here = found.get(DeskKeys.fieldOf(name));
        if (expected == null) {
            return here == null ? SECRET : here;
        }
        return here == null ? expected : Math.max(expected, here);
    }

    private static boolean isPutIn(String value) {
        return Token.isUnresolved(value) || value.contains(DYNAMIC);
    }

    private String largest(Map<String, String> variables) {
        Comparator<Map.Entry<String, String>> byLength =
                Comparator.comparingInt(variable -> variable.getValue().length());
        return full(variables).entrySet().stream()
                .sorted(byLength.reversed())
                .limit(TOLD_MAX)
                .map(variable ->
                        "%s (%d)".formatted(variable.getKey(), variable.getValue().length()))
                .collect(Collectors.joining(", "));
    }
}
