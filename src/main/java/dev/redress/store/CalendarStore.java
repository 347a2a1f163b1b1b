package dev.redress.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The loaded years of working calendars.
@ApplicationScoped
public class CalendarStore {

    private static final String NEWEST =
            """
            from CalendarRow c
            where c.region = :region and c.version = (
                select max(v.version) from CalendarRow v
                where v.region = c.region and v.year = c.year)
            order by c.year
            """;

    /// The newest version of each year of a region, the earliest year first.
    public Uni<List<CalendarYearText>> newest(String region) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(NEWEST, CalendarRow.class)
                                        .setParameter("region", region)
                                        .getResultList())
                        .map(rows -> rows.stream().map(CalendarRow::toCore).toList()));
    }

    /// Adds a version of a year. Fails when there is one with this number.
    public Uni<Void> add(CalendarYearText calendar) {
        CalendarRow row = CalendarRow.of(calendar);
        return Detached.from(() ->
                Panache.withTransaction(
                        () -> Panache.getSession().chain(session -> session.persist(row))));
    }
}
