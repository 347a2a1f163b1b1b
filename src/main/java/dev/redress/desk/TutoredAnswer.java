package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.redress.core.privacy.Masking;
import dev.redress.core.staff.TutoredAction;
import dev.redress.platform.Shown;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a new agent asked for.
///
/// @param account the new agent
/// @param caseVersion that the new agent had seen
/// @param resource what was asked for, below the case
/// @param request as it was sent
/// @param mayDecide whether it waits for the word of the caller, who is the tutor
/// @param decidedBy the tutor; absent while nobody decided
@JsonInclude(JsonInclude.Include.NON_NULL)
// Also the entity of a response, of which the build sees no type.
@RegisterForReflection
record TutoredAnswer(
        UUID id,
        String account,
        UUID caseId,
        long caseVersion,
        @Schema(examples = "classification") String resource,
        @Schema(implementation = Object.class) @JsonRawValue String request,
        Instant askedAt,
        TutoredAction.State state,
        boolean mayDecide,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason)
        implements Shown {

    /// To somebody who does not decide it, or not any more.
    static TutoredAnswer of(TutoredAction action) {
        return of(action, false);
    }

    static TutoredAnswer of(TutoredAction action, boolean mayDecide) {
        return new TutoredAnswer(
                action.id(),
                action.account(),
                action.caseId(),
                action.caseVersion(),
                action.resource(),
                Masking.freeText(action.body()),
                action.askedAt(),
                action.state(),
                mayDecide,
                action.decidedBy(),
                action.decidedAt(),
                action.reason());
    }

    @Override
    public List<UUID> shownCases() {
        return List.of(caseId);
    }
}
