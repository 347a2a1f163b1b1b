package dev.redress.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sentence with places, `{0}` to `{9}`, that are filled when it is said, and the same in another
/// language, which has each of these places once, in an order of its own.
///
/// The other language says how a place is filled: `{0}` as it stands, `{0*}` in the words of the
/// book, `{0:status}` by a term of that kind.
final class Phrase {

    /// What somebody wrote, a number, a name: the same in every language.
    static final String AS_IT_STANDS = "";

    /// One or more sentences.
    static final String AS_SENTENCES = "*";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern FILLED = Pattern.compile("\\{(\\d)(?:(\\*)|:(\\w+))?}");

    /// What stands between the places: one more than there are.
    private final List<String> parts;

    private final String translation;

    /// @throws IllegalArgumentException unless the places of the sentence are counted from 0, and
    ///   the translation has the same ones
    Phrase(String sentence, String translation) {
        this.parts = List.of(PLACE.split(sentence, -1));
        this.translation = translation;
        List<String> places = numbers(PLACE, sentence).toList();
        for (int i = 0; i < places.size(); i++) {
            require(places.get(i).equals(String.valueOf(i)), sentence);
        }
        require(numbers(FILLED, translation).sorted().toList().equals(places), sentence);
    }

    /// What every sentence of this phrase begins with; empty if that is a place.
    String beginning() {
        return parts.getFirst();
    }

    /// How much is told by the phrase itself: of two that fit a sentence, the longer one says more.
    int length() {
        return parts.stream().mapToInt(String::length).sum();
    }

    /// The kinds of terms that it asks for.
    Stream<String> kinds() {
        return FILLED.matcher(translation)
                .results()
                .map(Phrase::manner)
                .filter(manner -> !manner.equals(AS_IT_STANDS) && !manner.equals(AS_SENTENCES));
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
    ///
    /// @param words how a place is filled, and what fills it in the first language
    String saidWith(List<String> values, BinaryOperator<String> words) {
        return FILLED.matcher(translation)
                .replaceAll(place -> {
                    String value = values.get(Integer.parseInt(place.group(1)));
                    return Matcher.quoteReplacement(words.apply(manner(place), value));
                });
    }

    private static String manner(MatchResult place) {
        String kind = place.group(3);
        String sentences = place.group(2);
        return kind != null ? kind : sentences != null ? sentences : AS_IT_STANDS;
    }

    private static Stream<String> numbers(Pattern places, String text) {
        return places.matcher(text).results().map(place -> place.group(1));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException("The places do not agree: " + sentence);
        }
    }
}
