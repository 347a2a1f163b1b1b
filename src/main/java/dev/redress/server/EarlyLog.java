package dev.redress.server;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The log until Quarkus sets it up, which is after the database has started. Until then it keeps
/// everything, down to each message of the database's driver, and begins to lose it after some
/// thousand records.
final class EarlyLog {

    private static final Logger ROOT = Logger.getLogger("");

    /// As in application.properties, which is read by then. Held, since nobody else holds them.
    private static final List<Logger> TALKATIVE =
            List.of(
                    Logger.getLogger("io.zonky.test"),
                    Logger.getLogger("org.flywaydb"),
                    Logger.getLogger("org.hibernate.validator"));

    private EarlyLog() {}

    /// A start that is refused says why, and not how far it came.
    static void keepToWhatMatters() {
        ROOT.setLevel(Level.INFO);
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
