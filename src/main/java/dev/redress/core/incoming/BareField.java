package dev.redress.core.incoming;

/// A header field without what others may have put into it (RFC 5322, 3.2.2 and 3.2.4).
final class BareField {

    private final StringBuilder kept = new StringBuilder();
    private int depth;
    private boolean isQuoted;

    private BareField() {}

    /// Without comments, however deep, and with empty quotes where something was quoted.
    static String of(String value) {
        BareField bare = new BareField();
        int i = 0;
        while (i < value.length()) {
            char one = value.charAt(i);
            boolean isEscape = one == '\\' && (bare.isQuoted || bare.depth > 0);
            if (!isEscape) {
                bare.read(one);
            }
            i += isEscape ? 2 : 1;
        }
        return bare.kept.toString();
    }

    private void read(char one) {
        if (one == '"' && depth == 0) {
            isQuoted = !isQuoted;
            kept.append(one);
        } else if (one == '(' && !isQuoted) {
            depth++;
        } else if (one == ')' && depth > 0) {
            depth--;
            kept.append(' ');
        } else if (depth == 0 && !isQuoted) {
            kept.append(one);
        }
    }
}
