package dev.redress.core.staff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a new agent passes, step by step, and what is unlocked afterwards (spec.md §7.2).
public enum CertificateKind {
    TRAINING_WEEK_1(null),
    TRAINING_WEEK_2(TRAINING_WEEK_1),
    TRAINING_WEEK_3(TRAINING_WEEK_2),
    TRAINING_WEEK_4(TRAINING_WEEK_3),
    SECURITY_TEST(null),
    /// Compensations are granted, approved and paid.
    REFUND_APPROVAL(SECURITY_TEST),
    /// The frozen account of a customer is opened again.
    ACCOUNT_UNFREEZING(SECURITY_TEST);

    private final @Nullable CertificateKind before;

    CertificateKind(@Nullable CertificateKind before) {
        this.before = before;
    }

    /// What must have been passed before.
    public Optional<CertificateKind> before() {
        return Optional.ofNullable(before);
    }

    /// Whether it is a right by itself, which two people give.
    public boolean isRight() {
        return switch (this) {
            case REFUND_APPROVAL, ACCOUNT_UNFREEZING -> true;
            case TRAINING_WEEK_1,
                    TRAINING_WEEK_2,
                    TRAINING_WEEK_3,
                    TRAINING_WEEK_4,
                    SECURITY_TEST ->
                    false;
        };
    }
}
