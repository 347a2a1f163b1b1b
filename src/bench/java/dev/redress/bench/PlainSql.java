package dev.redress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Writes cases into the database of the server without the server.
interface PlainSql {

    /// Lets `clients` run the scripts, each time one of them by chance.
    ///
    /// @return cases per second after the warm-up
    double run(List<SqlScript> scripts, int clients, Duration warmUp, Duration measured)
            throws IOException, InterruptedException;

    /// What it is, for the report.
    String name();

    /// The best there is on this machine.
    ///
    /// @param folder for files
    static PlainSql on(RunningServer server, Path folder) throws IOException, InterruptedException {
        return Pgbench.version()
                .<PlainSql>map(version ->
                        new Pgbench(
                                version, server.postgresPort(), server.databasePassword(), folder))
                .orElseGet(() -> new JdbcLoop(server.jdbcUrl()));
    }
}
