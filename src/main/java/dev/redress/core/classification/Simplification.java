package dev.redress.core.classification;

import java.util.List;

/// Replaces traditional Chinese characters by simplified ones, one for one.
///
/// Good for comparing, not for printing: 乾 always becomes 干, whatever it means.
public final class Simplification {
    private final char[] replacements;

    private Simplification(char[] replacements) {
        this.replacements = replacements;
    }

    /// Reads the table: pairs of characters separated by spaces; `#` begins a comment line; of two
    /// pairs for one character the later counts.
    public static Simplification of(List<String> lines) {
        char[] replacements = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < replacements.length; c++) {
            replacements[c] = (char) c;
        }
        lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .forEachOrdered(pair -> enter(pair, replacements));
        return new Simplification(replacements);
    }

    char simplified(char c) {
        return replacements[c];
    }

    private static void enter(String pair, char[] replacements) {
        if (pair.length() != 2) {
            throw new IllegalArgumentException("Not a pair of characters: " + pair);
        }
        replacements[pair.charAt(0)] = pair.charAt(1);
    }
}
