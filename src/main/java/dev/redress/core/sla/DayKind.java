package dev.redress.core.sla;

/// What a date is to the working calendar (spec.md §4.2). Work is done on `WORKDAY` and `MAKEUP`.
public enum DayKind {
    WORKDAY,
    WEEKEND,
    HOLIDAY,
    /// A day off that is worked to make up for a holiday, mostly a Saturday or Sunday.
    MAKEUP;

    public boolean isWorked() {
        return switch (this) {
            case WORKDAY, MAKEUP -> true;
            case WEEKEND, HOLIDAY -> false;
        };
    }
}
