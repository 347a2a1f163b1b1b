package dev.redress.core.examination;

import dev.redress.core.classification.Label;
import dev.redress.core.classification.Opinion;

/// What the classifier said to a lesson, and how long it took.
public record Answer(Lesson lesson, Opinion opinion, long nanos) {

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

    public Label expected() {
        return counted(lesson.exemplar().label());
    }

    public Label given() {
        return counted(opinion.label());
    }

    public boolean isRight() {
        return given() == expected();
    }

    /// Whether it is right, or no mistake either.
    public boolean isAccepted() {
        return isRight() || lesson.also().stream().anyMatch(label -> counted(label) == given());
    }
}
