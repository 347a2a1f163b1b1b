package dev.redress.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The description of the API as it is kept: a line for each path and each schema, so that a
/// difference is the line of what differs.
final class DescriptionText {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    private static final int OPENED_MAX = 3;

    private DescriptionText() {}

    static String of(Map<String, Object> description) throws JsonProcessingException {
        return text(description, 1) + "\n";
    }

    private static String text(Object value, int level) throws JsonProcessingException {
        if (!(value instanceof Map<?, ?> members) || members.isEmpty() || level > OPENED_MAX) {
            return JSON.writeValueAsString(value);
        }
        Map<String, String> lines = new TreeMap<>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            String name = member.getKey().toString();
            boolean isPath = level == 2 && name.startsWith("/");
            lines.put(name, text(member.getValue(), isPath ? OPENED_MAX + 1 : level + 1));
        }
        return lines.entrySet().stream()
                .map(line -> "\"%s\": %s".formatted(line.getKey(), line.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }
}
