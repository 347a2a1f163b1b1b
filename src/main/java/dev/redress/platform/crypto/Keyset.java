package dev.redress.platform.crypto;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The keys of a desk. One of them seals; all can open. Numbers grow: a newer key has a greater
/// one.
///
/// @param primary the number of the key that seals
/// @param keys the oldest first
public record Keyset(int primary, List<DataKey> keys) {

    public Keyset {
        keys = keys.stream().sorted(Comparator.comparingInt(DataKey::number)).toList();
        if (keys.stream().noneMatch(key -> key.number() == primary)) {
            throw new IllegalArgumentException("A keyset needs its primary key");
        }
    }

    /// Fresh keys, kept nowhere.
    public static Keyset generate() {
        return new Keyset(1, List.of(DataKey.fresh(1)));
    }

    /// With one more key, which opens but does not seal yet.
    public Keyset withNewKey() {
        List<DataKey> more = new ArrayList<>(keys);
        more.add(DataKey.fresh(keys.getLast().number() + 1));
        return new Keyset(primary, more);
    }

    /// The newest key seals from now on.
    public Keyset promoted() {
        return new Keyset(keys.getLast().number(), keys);
    }

    /// Without the keys that are older than the one that seals.
    public Keyset withoutOldKeys() {
        return new Keyset(primary, keys.stream().filter(key -> key.number() >= primary).toList());
    }

    /// The numbers of all keys, the oldest first.
    public List<Integer> numbers() {
        return keys.stream().map(DataKey::number).toList();
    }

    byte[] toJson() {
        return new JsonObject()
                .put("primary", primary)
                .put("keys", new JsonArray(keys.stream().map(DataKey::toJson).toList()))
                .encode()
                .getBytes(StandardCharsets.UTF_8);
    }

    static Keyset fromJson(byte[] json) {
        JsonObject read = new JsonObject(new String(json, StandardCharsets.UTF_8));
        return new Keyset(
                read.getInteger("primary"),
                read.getJsonArray("keys").stream()
                        .map(JsonObject.class::cast)
                        .map(DataKey::fromJson)
                        .toList());
    }
}
