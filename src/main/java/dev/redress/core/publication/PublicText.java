package dev.redress.core.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The texts that are published. Each is there in every version.
public enum PublicText {
    /// What is collected, why, how it is stored and used, and when it is shared or deleted.
    PRIVACY_POLICY,
    /// What the desk and its people bind themselves to.
    COMPLIANCE_RULES,
    /// What the law gives to whoever buys: information, choice, fair trade, claim.
    CONSUMER_RIGHTS;

    /// As paths call it: `privacy-policy`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Empty for a label of none of them.
    public static Optional<PublicText> labelled(String label) {
        return Stream.of(values()).filter(text -> text.label().equals(label)).findFirst();
    }
}
