package dev.redress.dispute;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.mediation.MediationCommand.Voice;
import dev.redress.core.mediation.Party;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/// Who speaks for a party, as a request says it.
///
/// The customer's side speaks for the customer. Whoever else records what a party said names the
/// party and the person, and where that can be looked up.
record VoiceForm(@Nullable Party party, @Nullable String person, @Nullable String proof) {

    Voice of(Actor actor) {
        if (!actor.hasAny(Role.CUSTOMER, Role.APP)) {
            return new Voice(
                    Body.required("party", party),
                    Body.required("person", person),
                    Body.required("proof", proof));
        }
        if (party == Party.MERCHANT) {
            throw InvalidInput.of(
                    "party", "NOT_ALLOWED", "the customer does not speak for the merchant");
        }
        return new Voice(Party.CUSTOMER, person == null ? actor.name() : person, proof);
    }
}
