package dev.redress.core.mediation;

import dev.redress.core.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to be done in a mediation (spec.md §5.3, column "Event"). What a party says
/// names the party: it may be said by the party, or recorded with its proof.
public sealed interface MediationCommand {

    /// Whether `party` says it, or it is recorded as what it said.
    default boolean isWordOf(Party party) {
        return switch (this) {
            case Consent(Voice voice) -> voice.party() == party;
            case Refuse(Voice voice, _) -> voice.party() == party;
            case Sign(Voice voice, _) -> voice.party() == party;
            case Request _,
                    Appoint _,
                    Hold _,
                    GiveUp _,
                    Name _,
                    Agree _,
                    Fulfil _,
                    Fail _,
                    Lapse _,
                    Miss _ ->
                    false;
        };
    }

    /// Who speaks for a party.
    ///
    /// @param proof absent only where the party itself gives it to the desk
    record Voice(Party party, String person, @Nullable String proof) {}

    /// Asks for a mediation.
    ///
    /// @param id a UUIDv7 for the mediation
    /// @param party that asks for it, or the customer, for whom the desk offers it
    record Request(UUID id, Party party, String reason) implements MediationCommand {}

    /// Puts somebody in charge of it, at first or instead of another.
    ///
    /// @param mediator the account with its roles
    /// @param isWithoutTies that the mediator has declared to have no ties with the merchant
    record Appoint(Actor mediator, boolean isWithoutTies) implements MediationCommand {}

    /// A party agrees to the platform's own mediation, or to that of the named institution.
    record Consent(Voice voice) implements MediationCommand {}

    record Refuse(Voice voice, String reason) implements MediationCommand {}

    record Hold(Session session) implements MediationCommand {}

    /// The platform's own mediation comes to nothing.
    record GiveUp(String reason) implements MediationCommand {}

    record Name(Institution institution) implements MediationCommand {}

    /// Draws up the terms, or draws them up anew.
    ///
    /// @param obligations at least one, none of them fulfilled
    record Agree(String text, List<Obligation> obligations) implements MediationCommand {

        public Agree {
            obligations = List.copyOf(obligations);
        }
    }

    /// A party signs.
    ///
    /// @param textHash of the text that was signed
    record Sign(Voice voice, String textHash) implements MediationCommand {}

    /// Proves that an obligation was fulfilled.
    ///
    /// @param number of the obligation
    record Fulfil(int number, String proof) implements MediationCommand {}

    record Fail(String reason) implements MediationCommand {}

    /// The time of the platform's own mediation passed.
    record Lapse() implements MediationCommand {}

    /// The date of an obligation passed.
    record Miss() implements MediationCommand {}
}
