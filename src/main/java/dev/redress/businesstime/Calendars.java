package dev.redress.businesstime;

import dev.redress.core.businesstime.BusinessCalendar;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// The calendars that have a name.
interface Calendars {

    /// Empty if there is no calendar of that name.
    Uni<Optional<BusinessCalendar>> named(String id);
}
