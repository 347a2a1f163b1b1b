package dev.redress.core.survey;

import java.util.List;

/// A question beside the dimensions, which may be left out and does not count for the score.
///
/// @param name what its answer is called, such as `nps`
/// @param options what can be chosen, in this order; empty for a scale
public record ExtraQuestion(
        String name, Form form, String chinese, String english, List<Option> options) {

    private static final String NAME = "[a-z][A-Za-z0-9]{0,29}";
    private static final int OPTIONS_MAX = 20;

    /// How it is answered.
    public enum Form {
        /// How likely somebody would recommend us: the net promoter score, 0 to 10.
        NPS(0, 10),
        /// How easy it was: the customer effort score, 1 to 7.
        CES(1, 7),
        /// One of the options, by its number from 1 on.
        CHOICE(1, OPTIONS_MAX);

        private final int min;
        private final int max;

        Form(int min, int max) {
            this.min = min;
            this.max = max;
        }
    }

    /// What can be chosen.
    public record Option(String chinese, String english) {}

    public ExtraQuestion {
        options = List.copyOf(options);
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("%s must match %s".formatted(name, NAME));
        }
        boolean isChoice = form == Form.CHOICE;
        if (isChoice ? options.size() < 2 || options.size() > OPTIONS_MAX : !options.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has %d options; a choice has 2 to %d, a scale none"
                            .formatted(name, options.size(), OPTIONS_MAX));
        }
    }

    public int min() {
        return form.min;
    }

    public int max() {
        return form == Form.CHOICE ? options.size() : form.max;
    }

    public boolean holds(int number) {
        return number >= min() && number <= max();
    }
}
