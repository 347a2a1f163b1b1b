package dev.redress.core.classification;

/// The stretches of a text that the model weighs, each as a number of 32 bits.
///
/// Chinese gives every 1 to 4 characters in a row, and how the text begins and ends; languages with
/// spaces give words, pairs of words, and in a text that is not Chinese 3 to 5 letters within a
/// word. Digits are told apart by their number only.
final class Grams {
    private static final int HAN_MAX = 4;
    private static final int LETTERS_MIN = 3;
    private static final int LETTERS_MAX = 5;
    private static final int DIGITS_TOLD_APART = 4;

    private static final int HAN = 1;
    private static final int WORD = 2;
    private static final int PAIR = 3;
    private static final int LETTERS = 4;
    private static final int FIRST = 5;
    private static final int FIRST_PAIR = 6;
    private static final int LAST = 7;
    private static final int RULE = 8;
    private static final int RULE_NEGATED = 9;
    private static final int VOTE = 10;
    private static final int LANGUAGE = 11;
    private static final int LENGTH = 12;
    private static final int FOREIGN = 13;

    private final NormalText text;
    private final int length;
    private final boolean chinese;
    private final Visitor visitor;

    /// Told of each gram and where it stands in the normal text. The same gram comes again for each
    /// place.
    interface Visitor {
        void gram(int hash, int start, int end);
    }

    private Grams(NormalText text, int length, boolean chinese, Visitor visitor) {
        this.text = text;
        this.length = length;
        this.chinese = chinese;
        this.visitor = visitor;
    }

    /// Visits the grams of the first `length` characters.
    static void visit(NormalText text, int length, boolean chinese, Visitor visitor) {
        Grams grams = new Grams(text, length, chinese, visitor);
        grams.visitWords();
        grams.visitHan();
        if (chinese) {
            grams.visitEnds();
        }
    }

    static int rule(String id, boolean negated) {
        return named(negated ? RULE_NEGATED : RULE, id);
    }

    static int vote(Category category) {
        return named(VOTE, category.name());
    }

    /// The same mark in a text that is not Chinese.
    static int foreign(int mark) {
        return finish(step(FOREIGN, mark));
    }

    static int language(boolean chinese) {
        return finish(step(LANGUAGE, chinese ? 'z' : 'e'));
    }

    /// Lengths are told apart by their order of magnitude.
    static int length(int length, boolean chinese) {
        int magnitude = Math.min(7, Integer.SIZE - Integer.numberOfLeadingZeros(length));
        return finish(step(step(LENGTH, chinese ? 'z' : 'e'), (char) magnitude));
    }

    private void visitWords() {
        int before = 0;
        int beforeStart = -1;
        int count = 0;
        int start = nextWord(0);
        while (start < length) {
            int end = wordEnd(start);
            int word = wordHash(start, end);
            visitor.gram(finish(step(WORD, word)), start, end);
            if (!chinese) {
                visitLetters(start, end);
                visitPlace(count, before, word, start, end);
            }
            if (beforeStart >= 0) {
                visitor.gram(finish(step(step(PAIR, before), word)), beforeStart, end);
            }
            before = word;
            beforeStart = start;
            count++;
            start = nextWord(end);
            if (start >= length && !chinese) {
                visitor.gram(finish(step(LAST, word)), beforeStart, end);
            }
        }
    }

    private void visitPlace(int count, int before, int word, int start, int end) {
        if (count == 0) {
            visitor.gram(finish(step(FIRST, word)), start, end);
        } else if (count == 1) {
            visitor.gram(finish(step(step(FIRST_PAIR, before), word)), start, end);
        }
    }

    /// The ends of the word count as letters: `^the$`.
    private void visitLetters(int start, int end) {
        for (int from = start - 1; from < end; from++) {
            int hash = LETTERS;
            for (int to = from; to <= end && to - from < LETTERS_MAX; to++) {
                hash = step(hash, letterAt(to, start, end));
                if (to - from + 1 >= LETTERS_MIN) {
                    visitor.gram(finish(hash), Math.max(from, start), Math.min(to + 1, end));
                }
            }
        }
    }

    private char letterAt(int index, int start, int end) {
        if (index < start) {
            return '^';
        }
        return index < end ? text.charAt(index) : '$';
    }

    private void visitHan() {
        for (int start = 0; start < length; start++) {
            int hash = HAN;
            boolean anyHan = false;
            for (int end = start + 1; end <= Math.min(length, start + HAN_MAX); end++) {
                char c = text.charAt(end - 1);
                if (c == ' ' || isWordCharacter(c)) {
                    break;
                }
                anyHan |= NormalText.isHan(c);
                hash = step(hash, c);
                if (anyHan || (end == start + 1 && !Character.isLetterOrDigit(c))) {
                    visitor.gram(finish(hash), start, end);
                }
            }
        }
    }

    private void visitEnds() {
        int two = Math.min(2, length);
        visitor.gram(finish(span(FIRST_PAIR, 0, two)), 0, two);
        visitor.gram(finish(span(LAST, length - two, length)), length - two, length);
        visitor.gram(finish(span(LAST, length - 1, length)), length - 1, length);
    }

    private int span(int seed, int start, int end) {
        int hash = seed;
        for (int i = start; i < end; i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
    }

    private int wordHash(int start, int end) {
        return Character.isDigit(text.charAt(start))
                ? step('#', (char) Math.min(end - start, DIGITS_TOLD_APART))
                : span(WORD, start, end);
    }

    private int nextWord(int from) {
        int start = from;
        while (start < length && !isWordCharacter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < length && (isWordCharacter(text.charAt(end)) || text.charAt(end) == '\'')) {
            end++;
        }
        return end;
    }

    private static boolean isWordCharacter(char c) {
        return c < NormalText.HAN_FIRST && Character.isLetterOrDigit(c);
    }

    private static int named(int seed, String name) {
        int hash = seed;
        for (int i = 0; i < name.length(); i++) {
            hash = step(hash, name.charAt(i));
        }
        return finish(hash);
    }

    private static int step(int hash, int next) {
        return (Integer.rotateLeft(hash, 5) ^ next) * 0x9E3779B1;
    }

    /// Spreads the bits; the last step of MurmurHash3.
    private static int finish(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
