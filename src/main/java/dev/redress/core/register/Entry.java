package dev.redress.core.register;

import java.util.Map;

/// What happened to an entry of a register. It is only ever added to its history.
///
/// @param type what happened, in the past tense
/// @param actor the account that did it, or `system`
public record Entry(String type, String actor, Map<String, String> details) {

    public Entry {
        details = Map.copyOf(details);
    }
}
