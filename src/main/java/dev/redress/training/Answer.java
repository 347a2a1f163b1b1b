package dev.redress.training;

import dev.redress.core.classification.Label;
import dev.redress.core.classification.Opinion;

/// What the classifier said to a lesson that it had not learned, and how long it took.
record Answer(Lesson lesson, Opinion opinion, long nanos) {

    /// Two labels are too rare to be measured and count as the one that a desk would take them for.
    static Label counted(Label label) {
        return switch (label) {
            case INFORMATION -> Label.PLATFORM_RULE;
            case TECHNICAL -> Label.PAYMENT;
            case INQUIRY,
                    PRODUCT,
                    LOGISTICS,
                    SERVICE,
                    AFTER_SALES,
                    ACCOUNT_SECURITY,
                    PAYMENT,
                    PRIVACY,
                    PLATFORM_RULE,
                    OTHER ->
                    label;
        };
    }

    Label expected() {
        return counted(lesson.exemplar().label());
    }

    Label given() {
        return counted(opinion.label());
    }

    boolean isRight() {
        return given() == expected();
    }

    /// Whether it is right, or no mistake either.
    boolean isAccepted() {
        return isRight() || lesson.also().stream().anyMatch(label -> counted(label) == given());
    }
}
