package dev.redress.core.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hides personal data for display, by the defaults of spec.md §7.3.
///
/// Phone, identity and card numbers keep their last four characters; what is shorter than five
/// characters is hidden completely.
public final class Masking {
    private static final int SHOWN = 4;
    private static final String STAR = "*";

    /// Numbers in running text, in half or full width, with or without the usual separators:
    /// identity numbers (18, the last may be X), card numbers and old identity numbers (13 to 19
    /// digits), mainland mobile numbers (11, with or without 86). Letters may touch them, further
    /// digits may not: an order number of twelve digits is none of these. An identifier of ours is
    /// passed over whole, since a part of it may look like any of them.
    private static final Pattern NUMBERS =
            Pattern.compile(
                    """
                    \\b(?<id>H{8}-H{4}-7H{3}-[89ab]H{3}-H{12})\\b
                    | (?<!D)(?:
                      D{6}S?D{8}S?D{3}[DXxＸｘ]
                    | D{4}SD{4}SD{4}SD{1,4}(?:SD{1,3})?
                    | D{13,19}
                    | (?:[+＋]?[8８][6６]S?)?[1１][3-9３-９]D(?:S?D{4}){2}
                    )(?!D)
                    """
                            .replace("D", "[0-9０-９]")
                            .replace("H", "[0-9a-f]")
                            .replace("S", "[-.·\\x20]"),
                    Pattern.COMMENTS);

    private Masking() {}

    /// `13812345678` becomes `*******5678`.
    public static String phone(String value) {
        return tail(value);
    }

    public static String identityNumber(String value) {
        return tail(value);
    }

    public static String bankCard(String value) {
        return tail(value);
    }

    /// `张三` becomes `张*`, whatever the length, which would tell something too.
    public static String name(String value) {
        return value.codePointCount(0, value.length()) < 2 ? all(value) : first(value) + STAR;
    }

    /// `zhang@example.com` becomes `z***@example.com`; what is no address is hidden completely.
    public static String email(String value) {
        int at = value.lastIndexOf('@');
        return at < 1 ? all(value) : first(value) + "***" + value.substring(at);
    }

    /// Hides the phone, identity and card numbers inside a text and leaves the rest as it is.
    public static String freeText(String text) {
        return freeText(text, Set.of());
    }

    /// What a provider said, who may quote the recipient: without numbers, with e-mail addresses as
    /// [#email] shows them. At most `lengthMax` UTF-16 units, cut after what must be hidden was
    /// hidden: half a number would not be recognised as one. No character is cut in two.
    public static String freeText(String text, int lengthMax) {
        String masked =
                Redaction.EMAIL
                        .matcher(freeText(text))
                        .replaceAll(found -> Matcher.quoteReplacement(email(found.group())));
        if (masked.length() <= lengthMax) {
            return masked;
        }
        boolean isInside = Character.isHighSurrogate(masked.charAt(lengthMax - 1));
        return masked.substring(0, isInside ? lengthMax - 1 : lengthMax);
    }

    /// Also leaves the numbers `kept` as they are: the case's own order number looks like a card.
    public static String freeText(String text, Collection<String> kept) {
        return NUMBERS.matcher(text)
                .replaceAll(found ->
                        found.group("id") != null || kept.contains(found.group())
                                ? found.group()
                                : tail(found.group()));
    }

    private static String tail(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= SHOWN
                ? all(value)
                : STAR.repeat(length - SHOWN)
                        + value.substring(value.offsetByCodePoints(value.length(), -SHOWN));
    }

    private static String first(String value) {
        return value.substring(0, value.offsetByCodePoints(0, 1));
    }

    private static String all(String value) {
        return STAR.repeat(value.codePointCount(0, value.length()));
    }
}
