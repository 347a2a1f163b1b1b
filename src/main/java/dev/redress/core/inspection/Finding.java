package dev.redress.core.inspection;

import dev.redress.core.register.Timer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that was found, and until when it is mended.
///
/// @param number counts those of the inspection, from 1
/// @param owner the account, or role, that sees to it
/// @param evidence that it is mended; absent until then
public record Finding(
        int number,
        String text,
        FindingGrade grade,
        @Nullable Risk risk,
        String owner,
        Timer timer,
        @Nullable String evidence,
        @Nullable String mendedBy,
        @Nullable Instant mendedAt) {

    /// A finding as it is put down.
    ///
    /// @param dueAt absent for what its grade leaves
    public record Draft(
            String text,
            FindingGrade grade,
            @Nullable Risk risk,
            String owner,
            @Nullable Instant dueAt) {}

    boolean open() {
        return mendedAt == null;
    }

    Finding mended(String proof, String account, Instant at) {
        return new Finding(number, text, grade, risk, owner, timer, proof, account, at);
    }

    Finding with(Timer fresh) {
        return new Finding(number, text, grade, risk, owner, fresh, evidence, mendedBy, mendedAt);
    }
}
