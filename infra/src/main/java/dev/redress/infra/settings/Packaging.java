package dev.redress.infra.settings;

/// What kind of packages the build has made.
public enum Packaging {
    /// A binary, made with `-Dnative`.
    NATIVE("native"),
    /// Java 25, as managed by Lambda.
    JVM("jvm"),
    /// Likewise, each version started once before it goes live and kept as an image of its memory.
    SNAPSHOT("snapshot");

    private final String word;

    Packaging(String word) {
        this.word = word;
    }

    public boolean isNative() {
        return this == NATIVE;
    }

    /// As an operator says it.
    String word() {
        return word;
    }

    static Packaging of(String word) {
        return Words.one(values(), Packaging::word, "packaging", word);
    }
}
