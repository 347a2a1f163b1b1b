package dev.redress.core.violation;

import dev.redress.core.identity.Actor;
import dev.redress.core.register.Kept;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One violation.
///
/// @param suspect an account, or the name of a party; absent while nobody is suspected
/// @param securityEventId the event that it came to light with
/// @param legalBasis the rule that was broken, noted by whoever thinks it useful (LAW-05)
/// @param dismissal why it was none
public record Violation(
        UUID id,
        ViolationKind kind,
        String summary,
        @Nullable String suspect,
        @Nullable UUID caseId,
        @Nullable UUID securityEventId,
        @Nullable String legalBasis,
        String recordedBy,
        Instant recordedAt,
        ViolationState state,
        @Nullable Ruling investigation,
        @Nullable Ruling decision,
        @Nullable Ruling report,
        @Nullable String dismissal)
        implements Kept {

    /// A violation as it is recorded.
    ///
    /// @param id a UUIDv7 for it
    public record Draft(
            UUID id,
            ViolationKind kind,
            String summary,
            @Nullable String suspect,
            @Nullable UUID caseId,
            @Nullable UUID securityEventId,
            @Nullable String legalBasis) {}

    static Violation recorded(Draft draft, String account, Instant at) {
        return new Violation(
                draft.id,
                draft.kind,
                draft.summary,
                draft.suspect,
                draft.caseId,
                draft.securityEventId,
                draft.legalBasis,
                account,
                at,
                ViolationState.RECORDED,
                null,
                null,
                null,
                null);
    }

    public boolean suspects(Actor actor) {
        return actor.name().equals(suspect);
    }

    @Override
    public String prefix() {
        return "VIO";
    }

    Violation investigated(Ruling findings) {
        return with(ViolationState.INVESTIGATED, findings, decision, report, dismissal);
    }

    Violation decided(Ruling ruling) {
        return with(ViolationState.DECIDED, investigation, ruling, report, dismissal);
    }

    Violation reported(Ruling sent) {
        return with(ViolationState.REPORTED, investigation, decision, sent, dismissal);
    }

    Violation dismissed(String reason) {
        return with(ViolationState.DISMISSED, investigation, decision, report, reason);
    }

    private Violation with(
            ViolationState next,
            @Nullable Ruling found,
            @Nullable Ruling decided,
            @Nullable Ruling sent,
            @Nullable String why) {
        return new Violation(
                id,
                kind,
                summary,
                suspect,
                caseId,
                securityEventId,
                legalBasis,
                recordedBy,
                recordedAt,
                next,
                found,
                decided,
                sent,
                why);
    }
}
