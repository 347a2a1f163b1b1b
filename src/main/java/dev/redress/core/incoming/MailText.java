package dev.redress.core.incoming;

import java.util.regex.Pattern;

/// Words as they can be stored: without what nobody sees and no database holds.
public final class MailText {

    private static final int LINE_MAX = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\uFEFF");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile(
                    "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern MANY_LINES = Pattern.compile("\\n(?:[ \\t\\u00A0]*+\\n){2,}+");

    /// As much as is read of one text. Whoever reads on has the message itself.
    static final int READ_MAX = 200_000;

    private MailText() {}

    /// What is read of a text.
    ///
    /// @param isCut whether there is more of it
    record Words(String text, boolean isCut) {

        static final Words NONE = new Words("", false);

        static Words of(String text) {
            String read = cut(text, READ_MAX);
            return new Words(read, read.length() < text.length());
        }

        boolean isBlank() {
            return text.isBlank();
        }

        /// Both, with an empty line between them.
        Words and(Words other) {
            boolean isCutOff = isCut || other.isCut;
            if (isBlank() || other.isBlank()) {
                return new Words(isBlank() ? other.text : text, isCutOff);
            }
            return new Words("%s\n\n%s".formatted(text, other.text), isCutOff);
        }
    }

    /// Several lines, with at most one empty one between them.
    public static String of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String seen = LONE_SURROGATE.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll("�");
        return MANY_LINES.matcher(seen).replaceAll("\n\n").strip();
    }

    /// One line of at most 200 characters, as names and subjects are.
    public static String line(String text) {
        return cut(of(text).replaceAll("\\s+", " "), LINE_MAX);
    }

    /// The first characters, as people count them.
    public static String cut(String text, int charactersMax) {
        return text.codePointCount(0, text.length()) <= charactersMax
                ? text
                : text.substring(0, text.offsetByCodePoints(0, charactersMax));
    }
}
