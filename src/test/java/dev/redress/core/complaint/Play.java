package dev.redress.core.complaint;

import dev.redress.core.identity.Actor;
import java.time.Instant;
import java.util.function.UnaryOperator;

/// One command, and what the published tables say it depends on.
///
/// @param actor somebody who may give it, whatever the case
/// @param given makes of a case in some status one that the row speaks of
record Play(Command command, Actor actor, Instant at, UnaryOperator<Complaint> given) {

    static Play of(Actor actor, Command command) {
        return new Play(command, actor, CaseCast.MONDAY_10AM, UnaryOperator.identity());
    }

    Play at(String time) {
        return new Play(command, actor, Instant.parse(time), given);
    }

    Play given(UnaryOperator<Complaint> change) {
        return new Play(command, actor, at, change);
    }

    Outcome in(Status status) {
        return by(actor, given.apply(CaseIn.status(status)));
    }

    Outcome by(Actor other, Complaint complaint) {
        return CaseCast.LIFECYCLE.decide(complaint, command, other, at);
    }
}
