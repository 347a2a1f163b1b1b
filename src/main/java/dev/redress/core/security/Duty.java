package dev.redress.core.security;

import dev.redress.core.register.Timer;
import org.jspecify.annotations.Nullable;

/// Something that must be done about an event by its time.
///
/// @param legalSource the rule of law that asks for it, if one does
/// @param settlement absent until it is done, or waived
public record Duty(
        DutyKind kind, Timer timer, @Nullable String legalSource, @Nullable Settlement settlement) {

    boolean open() {
        return settlement == null;
    }

    Duty settled(Settlement done) {
        return new Duty(kind, timer, legalSource, done);
    }

    Duty with(Timer fresh) {
        return new Duty(kind, fresh, legalSource, settlement);
    }
}
