package dev.redress.core.classification;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;

/// A text as the rules compare it, and the way back to the text as the customer wrote it.
///
/// - Compatibility forms are one (NFKC, code point by code point): `１２３１５` is `12315`.
/// - Lower case, and simplified instead of traditional characters.
/// - Invisible characters are dropped. White space becomes one space, or none between two Han
///   characters: people write `假 货` to slip through filters, and line breaks fall anywhere.
/// - A surrogate without its partner stays what it is.
///
/// Offsets are UTF-16 units, as in [String].
final class NormalText {
    /// Characters before this one are not Han: Latin letters, digits, signs.
    static final char HAN_FIRST = '\u2e80';

    // What most sentences have, so that the slow normaliser is spared: full width forms of ASCII,
    // and what stands for itself.
    private static final char FULL_WIDTH_FIRST = '\uff01';
    private static final char FULL_WIDTH_LAST = '\uff5e';
    private static final char COMMA = '、';
    private static final char STOP = '。';

    private final String original;
    private final Simplification simplification;
    private char[] chars;

    /// For each character of the normal text, where the code point that it came from begins.
    private int[] origins;

    private int length;
    private int spaceAt = -1;

    private NormalText(String original, Simplification simplification) {
        this.original = original;
        this.simplification = simplification;
        this.chars = new char[original.length() + 1];
        this.origins = new int[original.length() + 1];
    }

    static NormalText of(String original, Simplification simplification) {
        NormalText text = new NormalText(original, simplification);
        text.read();
        return text;
    }

    char charAt(int index) {
        return chars[index];
    }

    int length() {
        return length;
    }

    String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    /// Whether `word` ends exactly at `end`.
    boolean endsWith(String word, int end) {
        int start = end - word.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Where the original text begins that became the character at `index`.
    int originalStart(int index) {
        return origins[index];
    }

    /// Where the original text ends that became the character before `end`.
    int originalEnd(int end) {
        int last = origins[end - 1];
        return last + Character.charCount(original.codePointAt(last));
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    static boolean isLatin(char c) {
        return c < HAN_FIRST && Character.isLetterOrDigit(c);
    }

    static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf');
    }

    private void read() {
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            readOne(codePoint, i);
            i += Character.charCount(codePoint);
        }
    }

    private void readOne(int codePoint, int origin) {
        if (codePoint < 0x80) {
            readAscii((char) codePoint, origin);
        } else if (codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST) {
            readAscii((char) (codePoint - FULL_WIDTH_FIRST + '!'), origin);
        } else if (codePoint == COMMA || codePoint == STOP) {
            append((char) codePoint, origin);
        } else if (codePoint <= Character.MAX_VALUE && isHan((char) codePoint)) {
            append(simplification.simplified((char) codePoint), origin);
        } else if (Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint)) {
            noteSpace(origin);
        } else if (Character.getType(codePoint) != Character.FORMAT) {
            readOther(codePoint, origin);
        }
    }

    private void readAscii(char c, int origin) {
        if (c <= ' ') {
            noteSpace(origin);
        } else {
            append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c, origin);
        }
    }

    private void readOther(int codePoint, int origin) {
        // The normaliser may replace what is no character; the way back needs it kept.
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            append((char) codePoint, origin);
            return;
        }
        String folded =
                Normalizer.normalize(Character.toString(codePoint), Form.NFKC)
                        .toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ') {
                noteSpace(origin);
            } else {
                append(simplification.simplified(c), origin);
            }
        }
    }

    private void noteSpace(int origin) {
        if (spaceAt < 0) {
            spaceAt = origin;
        }
    }

    private void append(char c, int origin) {
        if (spaceAt >= 0) {
            if (length > 0 && !(isHan(chars[length - 1]) && isHan(c))) {
                store(' ', spaceAt);
            }
            spaceAt = -1;
        }
        store(c, origin);
    }

    private void store(char c, int origin) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            origins = Arrays.copyOf(origins, length * 2);
        }
        chars[length] = c;
        origins[length] = origin;
        length++;
    }
}
