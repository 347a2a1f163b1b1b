package dev.redress.infra.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The secret with the desk's keys, as `bin/deploy` finds it. Nothing of what it holds is here.
///
/// @param version that is deployed; without one that of the day
/// @param bytes that each field takes within a text of JSON; empty before anybody has looked
public record KeysSecret(Optional<String> version, Map<String, Integer> bytes) {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z0-9_]+):([0-9]{1,6})");

    public KeysSecret {
        bytes = Map.copyOf(bytes);
    }

    /// @param fields `signing:236,verifying:174`
    /// @throws IllegalArgumentException when they are none
    static Map<String, Integer> bytes(String fields) {
        Map<String, Integer> bytes = new TreeMap<>();
        for (String field : fields.split(",", -1)) {
            Matcher found = FIELD.matcher(field);
            if (!found.matches()) {
                throw new IllegalArgumentException(
                        "keysBytes must be FIELD:BYTES,…, and not " + fields);
            }
            bytes.put(found.group(1), Integer.valueOf(found.group(2)));
        }
        return bytes;
    }
}
