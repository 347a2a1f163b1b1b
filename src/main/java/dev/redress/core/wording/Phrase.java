package dev.redress.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with places, `{0}` to `{9}`, that are filled when it is said, and the same in another
/// language, which has each of these places once, in an order of its own.
final class Phrase {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /// What stands between the places: one more than there are.
    private final List<String> parts;

    private final String translation;

    /// @throws IllegalArgumentException unless the places of the sentence are counted from 0, and
    ///   the translation has the same ones
    Phrase(String sentence, String translation) {
        this.parts = List.of(PLACE.split(sentence, -1));
        this.translation = translation;
        List<String> places = places(sentence);
        for (int i = 0; i < places.size(); i++) {
            require(places.get(i).equals("{" + i + "}"), sentence);
        }
        require(places(translation).stream().sorted().toList().equals(places), sentence);
    }

    /// What every sentence of this phrase begins with; empty if that is a place.
    String beginning() {
        return parts.getFirst();
    }

    /// How much is told by the phrase itself: of two that fit a sentence, the longer one says more.
    int length() {
        return parts.stream().mapToInt(String::length).sum();
    }

    /// What fills the places; empty unless the sentence is one of this phrase. Takes time in
    /// proportion to the length of the sentence, whatever somebody wrote into it.
    Optional<List<String>> filling(String sentence) {
        String last = parts.getLast();
        if (parts.size() == 1) {
            return sentence.equals(last) ? Optional.of(List.of()) : Optional.empty();
        }
        if (!sentence.startsWith(beginning())) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        int at = beginning().length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int next = sentence.indexOf(part, at);
            if (next < 0) {
                return Optional.empty();
            }
            values.add(sentence.substring(at, next));
            at = next + part.length();
        }
        int end = sentence.length() - last.length();
        if (end < at || !sentence.endsWith(last)) {
            return Optional.empty();
        }
        values.add(sentence.substring(at, end));
        return Optional.of(values);
    }

    /// The sentence in the other language.
    String saidWith(List<String> values) {
        return PLACE.matcher(translation)
                .replaceAll(place ->
                        Matcher.quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).toList();
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException("The places do not agree: " + sentence);
        }
    }
}
