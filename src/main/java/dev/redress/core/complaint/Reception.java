package dev.redress.core.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a complaint reached the desk.
///
/// @param firstContactAt when the customer first spoke of it, at most `receivedAt`; absent for then
public record Reception(Instant receivedAt, @Nullable Instant firstContactAt) {

    static Reception of(Submission submission) {
        return new Reception(submission.receivedAt(), submission.firstContactAt());
    }

    /// Of two that are one complaint.
    Reception earlier(Reception other) {
        Instant received = earlier(receivedAt, other.receivedAt);
        Instant contact = earlier(contactAt(), other.contactAt());
        boolean isSaid = firstContactAt != null || other.firstContactAt != null;
        return new Reception(received, isSaid || contact.isBefore(received) ? contact : null);
    }

    private Instant contactAt() {
        return firstContactAt == null ? receivedAt : firstContactAt;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
