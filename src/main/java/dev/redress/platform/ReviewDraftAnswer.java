package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.appeal.AppealOutcome;
import dev.redress.core.appeal.RemedyKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the experts decided on an appeal, until the operations lead has approved it.
///
/// @param alternative how the customer can go on
/// @param remedyKind absent for a remedy of another kind
/// @param draftedAt when the reviewer decided so
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewDraftAnswer(
        AppealOutcome outcome,
        String reasons,
        String alternative,
        @Nullable String remedy,
        @Nullable RemedyKind remedyKind,
        @Nullable String compensation,
        String reviewer,
        Instant draftedAt) {}
