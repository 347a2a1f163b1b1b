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

    private final Map<String, List<Phrase>> byBeginning;

    /// @param translations by the English sentence; in both, `{0}`, `{1}` … are the places for what
    ///   the sentence is filled with
    /// @throws IllegalArgumentException if the places of two sentences do not agree
    public Phrasebook(Map<String, String> translations) {
        this.byBeginning =
                translations.entrySet().stream()
                        .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Phrase::length).reversed())
                        .collect(Collectors.groupingBy(phrase -> wordOf(phrase.beginning())));
    }

    /// The sentence in the other language; empty if the book does not have it. What a sentence is
    /// filled with is said in the other language, too, if it is a sentence of the book itself.
    public Optional<String> said(String sentence) {
        return found(sentence).map(found -> found.phrase.saidWith(said(found.values)));
    }

    private List<String> said(List<String> values) {
        return values.stream()
                .map(value ->
                        found(value)
                                .map(inner -> inner.phrase.saidWith(inner.values))
                                .orElse(value))
                .toList();
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
