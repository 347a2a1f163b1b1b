package dev.redress.businesstime;

import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.platform.RulesInForce;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The calendars of the rules in force: `CN`, the core window on China's working days, and those
/// that people loaded.
@Singleton
class RulesCalendars implements Calendars {

    private final RulesInForce rules;

    RulesCalendars(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public Uni<Optional<BusinessCalendar>> named(String id) {
        return rules.now().map(inForce -> inForce.businessCalendar(id));
    }
}
