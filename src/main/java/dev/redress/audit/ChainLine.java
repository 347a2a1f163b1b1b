package dev.redress.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.audit.SealedEntry;
import dev.redress.core.evidence.HashChain;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A sealed entry as a line of the file that is handed out: all that the hash covers, in its order,
/// and the hash. By hand, so that what is hashed does not follow a renamed component unseen.
///
/// @param number of the entry
record ChainLine(long number, SequencedMap<String, @Nullable String> fields, String hash) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NUMBER = "number";

    static String of(SealedEntry link) {
        JsonObject fields = new JsonObject();
        link.fields().forEach(fields::put);
        return new JsonObject().put("hash", link.hash()).put("fields", fields).encode();
    }

    /// @throws JsonProcessingException for a line that is none of ours
    static ChainLine read(String line) throws JsonProcessingException {
        JsonNode read = JSON.readTree(line);
        SequencedMap<String, @Nullable String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : read.path("fields").properties()) {
            JsonNode value = field.getValue();
            fields.put(field.getKey(), value.isNull() ? null : value.asText());
        }
        return new ChainLine(
                read.path("fields").path(NUMBER).asLong(), fields, read.path("hash").asText());
    }

    boolean follows(String previous) {
        return hash.equals(HashChain.hash(previous, fields));
    }
}
