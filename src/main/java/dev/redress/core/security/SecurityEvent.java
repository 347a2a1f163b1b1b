package dev.redress.core.security;

import dev.redress.core.identity.Actor;
import dev.redress.core.register.Kept;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One security event.
///
/// @param key while it is open, whatever is noticed with the same key is this event; absent where
///   each report is an event of its own
/// @param incidentId the incident that it started
/// @param duties what must be done about it, each kind at most once
/// @param endReason what it came to, or why it was none
/// @param legalBasis noted by whoever thinks it useful (LAW-05)
/// @param noticedAgainAt when the desk noticed more of the same; absent if it did not
public record SecurityEvent(
        UUID id,
        SecurityClass securityClass,
        SecurityGrade grade,
        String summary,
        EventSource source,
        @Nullable String key,
        @Nullable UUID caseId,
        @Nullable UUID incidentId,
        String reportedBy,
        Instant recordedAt,
        Instant discoveredAt,
        EventState state,
        List<Duty> duties,
        @Nullable String containment,
        @Nullable LeakFacts facts,
        List<Responsible> responsible,
        List<Sanction> sanctions,
        List<Rectification> rectifications,
        @Nullable Analysis analysis,
        @Nullable String endReason,
        @Nullable String legalBasis,
        @Nullable Instant endedAt,
        @Nullable Instant noticedAgainAt)
        implements Kept {

    public SecurityEvent {
        duties = List.copyOf(duties);
        responsible = List.copyOf(responsible);
        sanctions = List.copyOf(sanctions);
        rectifications = List.copyOf(rectifications);
    }

    /// What somebody, or the desk itself, noticed.
    ///
    /// @param grade absent for what is usual for the class
    /// @param discoveredAt not after now
    public record Report(
            UUID id,
            SecurityClass securityClass,
            @Nullable SecurityGrade grade,
            String summary,
            EventSource source,
            @Nullable String key,
            @Nullable UUID caseId,
            Instant discoveredAt) {}

    static SecurityEvent reported(
            Report report, SecurityGrade grade, List<Duty> duties, String account, Instant at) {
        return new SecurityEvent(
                report.id,
                report.securityClass,
                grade,
                report.summary,
                report.source,
                report.key,
                report.caseId,
                null,
                account,
                at,
                report.discoveredAt,
                EventState.REPORTED,
                duties,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public SecurityClass kind() {
        return securityClass;
    }

    @Override
    public String prefix() {
        return "SEC";
    }

    @Override
    public @Nullable String openKey() {
        return state.isOver() ? null : key;
    }

    @Override
    public @Nullable Instant watchAt() {
        if (state.isOver()) {
            return null;
        }
        Stream<@Nullable Instant> ofDuties =
                duties.stream().filter(Duty::open).map(duty -> duty.timer().nextAt());
        Stream<@Nullable Instant> ofItems =
                rectifications.stream()
                        .filter(Rectification::open)
                        .map(item -> item.timer().nextAt());
        return Stream.concat(ofDuties, ofItems)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Optional<Duty> duty(DutyKind kind) {
        return duties.stream().filter(duty -> duty.kind() == kind).findFirst();
    }

    boolean isOpen(DutyKind kind) {
        return duty(kind).filter(Duty::open).isPresent();
    }

    /// Whether the actor answers for it, or it was noticed of their account: they decide nothing of
    /// it.
    boolean concerns(Actor actor) {
        return responsible.stream().anyMatch(one -> one.person().equals(actor.name()))
                || (key != null && AbnormalAccess.isKeyOf(key, actor.name()));
    }

    /// Up to then everything that the desk could notice is told.
    Instant lastNoticedAt() {
        return noticedAgainAt == null ? recordedAt : noticedAgainAt;
    }

    SecurityEvent noticedAt(Instant at) {
        return changed(copy -> copy.noticedAgainAt = at);
    }

    SecurityEvent in(EventState next) {
        return changed(copy -> copy.state = next);
    }

    /// The incident that it started.
    public SecurityEvent within(UUID incident) {
        return changed(copy -> copy.incidentId = incident);
    }

    SecurityEvent graded(SecurityGrade fresh, List<Duty> anew) {
        return changed(copy -> {
            copy.grade = fresh;
            copy.duties = anew;
        });
    }

    SecurityEvent settled(DutyKind kind, Settlement settlement) {
        return withDuties(
                duties.stream()
                        .map(duty ->
                                duty.kind() == kind && duty.open()
                                        ? duty.settled(settlement)
                                        : duty)
                        .toList());
    }

    SecurityEvent withDuties(List<Duty> fresh) {
        return changed(copy -> copy.duties = fresh);
    }

    SecurityEvent contained(String how) {
        return changed(copy -> {
            copy.state = EventState.CONTAINED;
            copy.containment = how;
        });
    }

    SecurityEvent with(LeakFacts fresh) {
        return changed(copy -> copy.facts = fresh);
    }

    SecurityEvent heldResponsible(List<Responsible> persons) {
        return changed(copy -> copy.responsible = persons);
    }

    SecurityEvent plus(Sanction sanction) {
        List<Sanction> all = new ArrayList<>(sanctions);
        all.add(sanction);
        return changed(copy -> copy.sanctions = all);
    }

    SecurityEvent withItems(List<Rectification> items) {
        return changed(copy -> copy.rectifications = items);
    }

    SecurityEvent with(Analysis fresh) {
        return changed(copy -> copy.analysis = fresh);
    }

    SecurityEvent ended(EventState end, String why, @Nullable String basis, Instant at) {
        return changed(copy -> {
            copy.state = end;
            copy.endReason = why;
            copy.legalBasis = basis;
            copy.endedAt = at;
        });
    }

    private SecurityEvent changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new SecurityEvent(
                id,
                securityClass,
                copy.grade,
                summary,
                source,
                key,
                caseId,
                copy.incidentId,
                reportedBy,
                recordedAt,
                discoveredAt,
                copy.state,
                copy.duties,
                copy.containment,
                copy.facts,
                copy.responsible,
                copy.sanctions,
                copy.rectifications,
                copy.analysis,
                copy.endReason,
                copy.legalBasis,
                copy.endedAt,
                copy.noticedAgainAt);
    }

    /// What can change, so that each change names only what it changes.
    private static final class Copy {
        private SecurityGrade grade;
        private @Nullable UUID incidentId;
        private EventState state;
        private List<Duty> duties;
        private @Nullable String containment;
        private @Nullable LeakFacts facts;
        private List<Responsible> responsible;
        private List<Sanction> sanctions;
        private List<Rectification> rectifications;
        private @Nullable Analysis analysis;
        private @Nullable String endReason;
        private @Nullable String legalBasis;
        private @Nullable Instant endedAt;
        private @Nullable Instant noticedAgainAt;

        Copy(SecurityEvent found) {
            grade = found.grade;
            incidentId = found.incidentId;
            state = found.state;
            duties = found.duties;
            containment = found.containment;
            facts = found.facts;
            responsible = found.responsible;
            sanctions = found.sanctions;
            rectifications = found.rectifications;
            analysis = found.analysis;
            endReason = found.endReason;
            legalBasis = found.legalBasis;
            endedAt = found.endedAt;
            noticedAgainAt = found.noticedAgainAt;
        }
    }
}
