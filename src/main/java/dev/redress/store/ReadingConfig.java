package dev.redress.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much is read at once.
@ConfigMapping(prefix = "redress.reading")
interface ReadingConfig {

    /// How long the database may take for one statement of a report or an outlook, at least a
    /// millisecond. What takes longer is given up: it would keep a connection from those who work
    /// on cases.
    @WithDefault("PT10S")
    Duration statementMax();
}
