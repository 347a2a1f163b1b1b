package dev.redress.core.mediation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One mediation of a case (spec.md §5.3). It costs the customer nothing (MED-02).
///
/// @param id UUIDv7
/// @param number counts the mediations of the case, from 1; only the last may not be over
/// @param mediator the account that mediates; absent until somebody is appointed
/// @param consents to the platform's own mediation, at most one of each party
/// @param institution that mediates instead; absent until it is named
/// @param furtherConsents to the mediation of the institution
/// @param endReason why it was declined or failed
public record Mediation(
        UUID id,
        int number,
        MediationState state,
        Party requestedBy,
        String reason,
        String recordedBy,
        Instant requestedAt,
        @Nullable String mediator,
        List<Statement> consents,
        List<Session> sessions,
        @Nullable Institution institution,
        List<Statement> furtherConsents,
        @Nullable Agreement agreement,
        @Nullable String endReason,
        @Nullable Instant endedAt) {

    public Mediation {
        consents = List.copyOf(consents);
        sessions = List.copyOf(sessions);
        furtherConsents = List.copyOf(furtherConsents);
    }

    static Mediation requested(
            int number, MediationCommand.Request wanted, String recordedBy, Instant at) {
        return new Mediation(
                wanted.id(),
                number,
                MediationState.REQUESTED,
                wanted.party(),
                wanted.reason(),
                recordedBy,
                at,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    /// The parties whose consent or signature it waits for.
    public List<Party> waitsFor() {
        List<Statement> given =
                switch (state) {
                    case REQUESTED -> consents;
                    case THIRD_PARTY_OFFERED -> furtherConsents;
                    case AGREED -> agreement == null ? List.of() : agreement.signatures();
                    case INTERNAL_OPEN,
                            THIRD_PARTY_OPEN,
                            FILED,
                            FULFILLED,
                            NON_PERFORMED,
                            DECLINED,
                            FAILED ->
                            null;
                };
        return given == null
                ? List.of()
                : Stream.of(Party.values())
                        .filter(party -> given.stream().noneMatch(one -> one.party() == party))
                        .toList();
    }

    /// When the sweep must look at it: after the first open obligation is due.
    public @Nullable Instant watchAt() {
        return state != MediationState.FILED || agreement == null
                ? null
                : agreement.obligations().stream()
                        .filter(Obligation::isOpen)
                        .map(Obligation::dueAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /// An arbitration takes its place.
    public Mediation overtaken(Instant at) {
        return ended(MediationState.FAILED, "arbitration", at);
    }

    static boolean holds(List<Statement> statements, Party party) {
        return statements.stream().anyMatch(statement -> statement.party() == party);
    }

    static boolean isOfBoth(List<Statement> statements) {
        return holds(statements, Party.CUSTOMER) && holds(statements, Party.MERCHANT);
    }

    Mediation in(MediationState next) {
        return changed(copy -> copy.state = next);
    }

    Mediation mediatedBy(String account) {
        return changed(copy -> copy.mediator = account);
    }

    Mediation consented(Statement consent) {
        return changed(copy -> copy.consents = plus(consents, consent));
    }

    Mediation consentedFurther(Statement consent) {
        return changed(copy -> copy.furtherConsents = plus(furtherConsents, consent));
    }

    Mediation plus(Session session) {
        return changed(copy -> copy.sessions = plus(sessions, session));
    }

    Mediation offering(Institution named) {
        return changed(copy -> {
            copy.institution = named;
            copy.furtherConsents = List.of();
        });
    }

    Mediation agreed(Agreement fresh) {
        return changed(copy -> copy.agreement = fresh);
    }

    Mediation ended(MediationState end, @Nullable String why, Instant at) {
        return changed(copy -> {
            copy.state = end;
            copy.endReason = why;
            copy.endedAt = at;
        });
    }

    private static <T> List<T> plus(List<T> known, T fresh) {
        List<T> more = new ArrayList<>(known);
        more.add(fresh);
        return more;
    }

    private Mediation changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new Mediation(
                id,
                number,
                copy.state,
                requestedBy,
                reason,
                recordedBy,
                requestedAt,
                copy.mediator,
                copy.consents,
                copy.sessions,
                copy.institution,
                copy.furtherConsents,
                copy.agreement,
                copy.endReason,
                copy.endedAt);
    }

    /// What can change, so that each change names only what it changes.
    private static final class Copy {
        private MediationState state;
        private @Nullable String mediator;
        private List<Statement> consents;
        private List<Session> sessions;
        private @Nullable Institution institution;
        private List<Statement> furtherConsents;
        private @Nullable Agreement agreement;
        private @Nullable String endReason;
        private @Nullable Instant endedAt;

        Copy(Mediation found) {
            state = found.state;
            mediator = found.mediator;
            consents = found.consents;
            sessions = found.sessions;
            institution = found.institution;
            furtherConsents = found.furtherConsents;
            agreement = found.agreement;
            endReason = found.endReason;
            endedAt = found.endedAt;
        }
    }
}
