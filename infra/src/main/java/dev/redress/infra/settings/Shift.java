package dev.redress.infra.settings;

/// How a new version of a function takes over.
public enum Shift {
    /// With a tenth of the calls first, and back when it fails.
    GRADUAL("gradual"),
    /// With all calls, whatever happens: for the version that mends one that fails.
    AT_ONCE("at-once");

    private final String word;

    Shift(String word) {
        this.word = word;
    }

    static Shift of(String word) {
        return Words.one(values(), shift -> shift.word, "rollout", word);
    }
}
