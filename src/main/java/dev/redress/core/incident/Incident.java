package dev.redress.core.incident;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.register.Kept;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One incident.
///
/// @param key tells it from other trouble: while it is open, a report with the same key joins it
/// @param owner the account that first received it, until it is handed over
/// @param alarm absent until it is declared
/// @param planVersion of the policy whose plan is followed; absent until the teams are called
/// @param decision only a leak needs one
/// @param review absent until it is closed
/// @param legalBasis noted by whoever thinks it useful (LAW-05)
/// @param endReason why it was dismissed
public record Incident(
        UUID id,
        IncidentClass incidentClass,
        String key,
        String summary,
        SignalSource source,
        @Nullable UUID caseId,
        String reportedBy,
        Instant recordedAt,
        String owner,
        IncidentState state,
        @Nullable Alarm alarm,
        @Nullable Integer planVersion,
        Recovery recovery,
        @Nullable NotificationDecision decision,
        @Nullable Review review,
        @Nullable String legalBasis,
        @Nullable String endReason,
        @Nullable Instant endedAt)
        implements Kept {

    /// What somebody noticed.
    ///
    /// @param id a UUIDv7 for the incident
    public record Report(
            UUID id,
            IncidentClass incidentClass,
            String key,
            String summary,
            SignalSource source,
            @Nullable UUID caseId) {}

    static Incident reported(Report report, String account, Instant at) {
        return new Incident(
                report.id,
                report.incidentClass,
                report.key,
                report.summary,
                report.source,
                report.caseId,
                account,
                at,
                account,
                IncidentState.DETECTED,
                null,
                null,
                Recovery.NONE,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public IncidentClass kind() {
        return incidentClass;
    }

    @Override
    public String prefix() {
        return "INC";
    }

    @Override
    public @Nullable String openKey() {
        return state.isOver() ? null : key;
    }

    boolean isOwnedBy(Actor actor) {
        return owner.equals(actor.name());
    }

    /// Whether this person leads it: the named leader, and the head of what it concerns.
    boolean isLedBy(Actor actor) {
        Role head = incidentClass.isOfSecurity() ? Role.SECURITY : Role.OPERATIONS;
        boolean isNamed = alarm != null && actor.name().equals(alarm.leader());
        return isNamed || actor.has(head) || actor.has(Role.OPERATIONS);
    }

    Incident in(IncidentState next) {
        return changed(copy -> copy.state = next);
    }

    Incident with(Alarm fresh) {
        return changed(copy -> copy.alarm = fresh);
    }

    Incident following(int policyVersion) {
        return changed(copy -> copy.planVersion = policyVersion);
    }

    Incident with(Recovery fresh) {
        return changed(copy -> copy.recovery = fresh);
    }

    Incident ownedBy(String account) {
        return changed(copy -> copy.owner = account);
    }

    Incident with(NotificationDecision fresh) {
        return changed(copy -> copy.decision = fresh);
    }

    Incident dismissed(String why, Instant at) {
        return changed(copy -> {
            copy.state = IncidentState.FALSE_ALARM;
            copy.endReason = why;
            copy.endedAt = at;
        });
    }

    Incident closed(Review learned, @Nullable String basis, Instant at) {
        return changed(copy -> {
            copy.state = IncidentState.CLOSED;
            copy.review = learned;
            copy.legalBasis = basis;
            copy.endedAt = at;
        });
    }

    private Incident changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new Incident(
                id,
                incidentClass,
                key,
                summary,
                source,
                caseId,
                reportedBy,
                recordedAt,
                copy.owner,
                copy.state,
                copy.alarm,
                copy.planVersion,
                copy.recovery,
                copy.decision,
                copy.review,
                copy.legalBasis,
                copy.endReason,
                copy.endedAt);
    }

    /// What can change, so that each change names only what it changes.
    private static final class Copy {
        private String owner;
        private IncidentState state;
        private @Nullable Alarm alarm;
        private @Nullable Integer planVersion;
        private Recovery recovery;
        private @Nullable NotificationDecision decision;
        private @Nullable Review review;
        private @Nullable String legalBasis;
        private @Nullable String endReason;
        private @Nullable Instant endedAt;

        Copy(Incident found) {
            owner = found.owner;
            state = found.state;
            alarm = found.alarm;
            planVersion = found.planVersion;
            recovery = found.recovery;
            decision = found.decision;
            review = found.review;
            legalBasis = found.legalBasis;
            endReason = found.endReason;
            endedAt = found.endedAt;
        }
    }
}
