package dev.redress.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

/// A year of a calendar.
@Entity
@Table(name = "calendar_year")
@IdClass(CalendarRow.Key.class)
class CalendarRow {

    record Key(String region, int year, int version) {}

    @Id String region;

    @Id int year;

    @Id int version;

    @ColumnTransformer(read = "body::text", write = "cast(? as text)::jsonb")
    String body;

    static CalendarRow of(CalendarYearText calendar) {
        CalendarRow row = new CalendarRow();
        row.region = calendar.region();
        row.year = calendar.year();
        row.version = calendar.version();
        row.body = calendar.bodyJson();
        return row;
    }

    CalendarYearText toCore() {
        return new CalendarYearText(region, year, version, body);
    }
}
