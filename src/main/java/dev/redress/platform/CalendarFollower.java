package dev.redress.platform;

import io.smallrye.mutiny.Uni;

/// Is told when statutory days were loaded, after they are in force on this instance. To be
/// implemented by who has something to count anew.
public interface CalendarFollower {

    /// Told of one year.
    ///
    /// @param year the year whose days were loaded or amended
    /// @param version such as `CN-2027.1`
    Uni<Void> loaded(int year, String version);
}
