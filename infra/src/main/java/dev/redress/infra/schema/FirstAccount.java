package dev.redress.infra.schema;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// An administrator to be added, as `create-admin NAME --event FILE` of the application wrote it.
///
/// @param hash of the one-time password, which has not come along
/// @param reserved names that cannot sign in and do not count as administrators
record FirstAccount(String name, String hash, List<String> reserved) {

    // By bcrypt, at the application's cost.
    private static final Pattern HASH = Pattern.compile("\\$2a\\$10\\$[./A-Za-z0-9]{53}");

    FirstAccount {
        reserved = List.copyOf(reserved);
    }

    /// @throws IllegalArgumentException when it is not whole
    static FirstAccount of(Map<String, Object> event) {
        if (event.get("name") instanceof String name
                && event.get("hash") instanceof String hash
                && HASH.matcher(hash).matches()
                && event.get("reserved") instanceof List<?> reserved) {
            return new FirstAccount(name, hash, reserved.stream().map(String::valueOf).toList());
        }
        throw new IllegalArgumentException(
                "create-admin takes the event that infra/bin/create-admin makes");
    }

    /// Without the hash: this is what a log shows.
    @Override
    public String toString() {
        return name;
    }
}
