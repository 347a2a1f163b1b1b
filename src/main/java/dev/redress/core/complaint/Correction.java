package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a person said what a case is about, beside what the desk had found by itself (CLS-01).
///
/// @param category what the desk had found, however often people have spoken since
/// @param confidence how sure it was
/// @param rulesVersion the keyword rules that it went by
/// @param by who spoke last, with `at` and `reason`
public record Correction(
        Category category,
        @Nullable String subCategory,
        double confidence,
        String rulesVersion,
        String by,
        Instant at,
        @Nullable String reason) {

    /// @param earlier the correction before; absent the first time
    static Correction of(
            @Nullable Correction earlier,
            Assessment before,
            Actor actor,
            Instant now,
            @Nullable String reason) {
        return earlier == null
                ? new Correction(
                        before.category(),
                        before.subCategory(),
                        before.confidence(),
                        before.rulesVersion(),
                        actor.name(),
                        now,
                        reason)
                : new Correction(
                        earlier.category,
                        earlier.subCategory,
                        earlier.confidence,
                        earlier.rulesVersion,
                        actor.name(),
                        now,
                        reason);
    }
}
