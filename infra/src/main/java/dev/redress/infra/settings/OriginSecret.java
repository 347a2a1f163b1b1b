package dev.redress.infra.settings;

/// The two secrets by which functions know CloudFront. It sends one; the other can be changed
/// meanwhile, and a deployment after the next changes over.
public enum OriginSecret {
    BLUE("blue"),
    GREEN("green");

    private final String word;

    OriginSecret(String word) {
        this.word = word;
    }

    /// As an operator says it.
    public String word() {
        return word;
    }

    static OriginSecret of(String word) {
        return Words.one(values(), OriginSecret::word, "originSecret", word);
    }
}
