package dev.redress.platform;

import java.util.function.UnaryOperator;

/// An answer that says something to people, as the sources do: in English.
public interface Told {

    /// The same in other words.
    ///
    /// @param words what is said instead of a sentence; the sentence itself if nothing is
    Told said(UnaryOperator<String> words);
}
