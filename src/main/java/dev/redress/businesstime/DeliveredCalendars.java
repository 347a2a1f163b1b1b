package dev.redress.businesstime;

import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.core.sla.WorkCalendar;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The calendars that the desk is delivered with: `CN`, the core window on China's working days.
@Singleton
class DeliveredCalendars implements Calendars {

    private static final String CHINA = "CN";

    private final WorkCalendar china;

    DeliveredCalendars(WorkCalendar china) {
        this.china = china;
    }

    @Override
    public Uni<Optional<BusinessCalendar>> named(String id) {
        return Uni.createFrom()
                .item(id.equals(CHINA) ? Optional.of(china.coreWindow()) : Optional.empty());
    }
}
