package dev.redress.core.identity;

/// How accounts may be called. No e-mail addresses: names stand in histories for good.
public final class AccountName {

    /// 2 to 64 letters, digits, dots, hyphens and underlines, the first a letter or digit.
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{1,63}";

    private AccountName() {}

    public static boolean isValid(String name) {
        return name.matches(PATTERN) && !name.equalsIgnoreCase(Actor.SYSTEM.name());
    }
}
