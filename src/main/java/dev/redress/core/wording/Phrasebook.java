package dev.redress.core.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in another language what the sources say in English: sentence by sentence, as gettext does.
///
/// Whoever decides says why in one language and knows of no other, and there is one place where the
/// words of a language stand side by side.
public final class Phrasebook {

    // As the sources print several sentences that fill a place.
    private static final String BETWEEN = "; ";

    private static final String BETWEEN_SAID = "；";

    private final Map<String, List<Phrase>> byBeginning;
    private final TermBook terms;

    /// @param translations by the English sentence; in both, `{0}`, `{1}` … are the places for what
    ///   the sentence is filled with. It is the same in both languages, unless the translation says
    ///   that it consists of sentences of the book (`{0*}`) or of codes of one kind (`{0:status}`)
    /// @param terms what codes are called in the other language, by their kind and themselves
    /// @throws IllegalArgumentException if the places of two sentences do not agree, or a kind of
    ///   terms is missing
    public Phrasebook(Map<String, String> translations, Map<String, Map<String, String>> terms) {
        this.terms = new TermBook(terms);
        this.byBeginning =
                translations.entrySet().stream()
                        .map(entry -> phrase(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Phrase::length).reversed())
                        .collect(Collectors.groupingBy(phrase -> wordOf(phrase.beginning())));
    }

    private Phrase phrase(String sentence, String translation) {
        Phrase phrase = new Phrase(sentence, translation);
        phrase.kinds()
                .filter(kind -> !terms.has(kind))
                .forEach(kind -> {
                    throw new IllegalArgumentException(
                            "There are no terms of the kind %s: %s".formatted(kind, translation));
                });
        return phrase;
    }

    /// The sentence in the other language; empty if the book does not have it.
    public Optional<String> said(String sentence) {
        return found(sentence).map(found -> found.phrase.saidWith(found.values, this::filled));
    }

    private String filled(String manner, String value) {
        return manner.equals(Phrase.AS_SENTENCES)
                ? Stream.of(value.split(BETWEEN, -1))
                        .map(this::saidWithin)
                        .collect(Collectors.joining(BETWEEN_SAID))
                : filledWithin(manner, value);
    }

    // No deeper: a sentence takes time by its length.
    private String saidWithin(String sentence) {
        return found(sentence)
                .map(found -> found.phrase.saidWith(found.values, this::filledWithin))
                .orElse(sentence);
    }

    private String filledWithin(String manner, String value) {
        return manner.equals(Phrase.AS_IT_STANDS) || manner.equals(Phrase.AS_SENTENCES)
                ? value
                : terms.said(manner, value);
    }

    private Optional<Found> found(String sentence) {
        return Stream.of(wordOf(sentence), "")
                .distinct()
                .flatMap(word -> byBeginning.getOrDefault(word, List.of()).stream())
                .flatMap(phrase ->
                        phrase.filling(sentence).map(values -> new Found(phrase, values)).stream())
                .findFirst();
    }

    // Only a word that has ended: the rest of another may come from what fills the first place.
    private static String wordOf(String sentence) {
        int end = sentence.indexOf(' ');
        return end < 0 ? "" : sentence.substring(0, end);
    }

    private record Found(Phrase phrase, List<String> values) {}
}
