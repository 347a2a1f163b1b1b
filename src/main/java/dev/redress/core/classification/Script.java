package dev.redress.core.classification;

/// Which letters a text is written in, counted.
///
/// @param han Chinese characters
/// @param latin letters of the Latin alphabet
/// @param other letters of all others, Japanese syllables included
record Script(int han, int latin, int other) {

    static Script of(NormalText text, int length) {
        int han = 0;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (NormalText.isHan(c)) {
                han++;
            } else if (c >= 'a' && c <= 'z') {
                latin++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        return new Script(han, latin, other);
    }

    /// A Chinese text may be full of names in Latin letters, and of numbers.
    boolean isChinese() {
        return han > 0 && han * 3 >= han + latin + other;
    }

    boolean isForeign() {
        return other * 4 > han + latin;
    }

    /// Whether there is nothing that could be a word.
    boolean isEmpty() {
        return han + latin + other == 0;
    }

    boolean isShort() {
        return han * 2 + latin < 4;
    }
}
