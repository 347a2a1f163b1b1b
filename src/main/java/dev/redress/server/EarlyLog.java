package dev.redress.server;

import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.jboss.logmanager.LogContext;

/// The log until Quarkus sets it up, which is after the database has started. Until then it keeps
/// everything, down to each message of the database's driver, and begins to lose it after some
/// thousand records.
final class EarlyLog {

    /// Of all that have a level of their own, those that speak so early. Held, since nobody else
    /// holds them.
    private static final List<Logger> TALKATIVE =
            List.of(
                    Logger.getLogger("io.zonky.test"),
                    Logger.getLogger("org.flywaydb"),
                    Logger.getLogger("org.hibernate.validator"));

    private EarlyLog() {}

    /// Sets the levels that Quarkus will set. A start that is refused says why, and not how far it
    /// came.
    static void levelsOf(Config config) {
        setLevel(Logger.getLogger(""), "quarkus.log.level", config);
        for (Logger logger : TALKATIVE) {
            setLevel(
                    logger,
                    "quarkus.log.category.\"%s\".level".formatted(logger.getName()),
                    config);
        }
    }

    private static void setLevel(Logger logger, String setting, Config config) {
        config.getOptionalValue(setting, String.class)
                .map(LogContext.getLogContext()::getLevelForName)
                .ifPresent(logger::setLevel);
    }
}
