package dev.redress.core.classification;

/// Why a person must classify.
public enum Abstention {
    /// There is nothing in the text that could be a word.
    NO_WORDS("There are no words in the text."),
    /// Neither Chinese nor English, or nothing that was ever learned.
    UNKNOWN_LANGUAGE("The text is in no language that was learned."),
    TOO_SHORT("The text is too short to say anything."),
    /// No rule speaks, and the model knows none of the words.
    NO_EVIDENCE("Nothing in the text is known."),
    RULES_DISAGREE("The rules point to another category than the model."),
    /// The best answer fits, but so does the next.
    SMALL_MARGIN("The answer is hardly more likely than the next."),
    /// No answer fits well.
    LOW_SCORE("No answer fits well.");

    private final String words;

    Abstention(String words) {
        this.words = words;
    }

    /// For people, in English.
    public String words() {
        return words;
    }
}
