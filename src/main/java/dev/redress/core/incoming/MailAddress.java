package dev.redress.core.incoming;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who a mail is from, as it says itself.
///
/// @param name empty if there is none
/// @param address in lower case
public record MailAddress(String name, String address) {

    private static final int LENGTH_MAX = 200;
    private static final Pattern IN_BRACKETS = Pattern.compile("<\\s*([^<>\\s]+)\\s*>");

    /// Looked for at the beginning of a word only: elsewhere it cannot begin.
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<![^\\s@<>,;:\"()])[^\\s@<>,;:\"()]++@"
                            + "[^\\s@<>,;:\"().]++(?:\\.[^\\s@<>,;:\"().]++)++");

    /// The first of the addresses in a header field; empty if it has none.
    static Optional<MailAddress> first(String header) {
        Matcher bracketed = IN_BRACKETS.matcher(header);
        if (bracketed.find()) {
            String name = unquoted(header.substring(0, bracketed.start()));
            return of(EncodedWords.decoded(name), bracketed.group(1));
        }
        Matcher bare = SHAPE.matcher(header);
        return bare.find() ? of("", bare.group()) : Optional.empty();
    }

    /// What is behind the `@`.
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /// Without what people put behind a `+`: it is the same mailbox (RFC 5233), and costs nothing.
    public static String mailbox(String address) {
        int at = address.lastIndexOf('@');
        int tag = address.indexOf('+');
        return tag > 0 && tag < at ? address.substring(0, tag) + address.substring(at) : address;
    }

    private static Optional<MailAddress> of(String name, String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean isOne = lower.length() <= LENGTH_MAX && SHAPE.matcher(lower).matches();
        return isOne ? Optional.of(new MailAddress(MailText.line(name), lower)) : Optional.empty();
    }

    private static String unquoted(String name) {
        String bare = name.strip();
        boolean isQuoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return isQuoted ? bare.substring(1, bare.length() - 1).replaceAll("\\\\(.)", "$1") : bare;
    }
}
