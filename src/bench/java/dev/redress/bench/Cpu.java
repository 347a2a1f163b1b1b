package dev.redress.bench;

import java.time.Duration;

/// Processor time that the server and its database used while requests were measured. Says more
/// than a rate does on a machine that others use too.
final class Cpu {

    private final RunningServer server;
    private Duration application = Duration.ZERO;
    private Duration database = Duration.ZERO;

    Cpu(RunningServer server) {
        this.server = server;
    }

    void start() {
        application = application.minus(server.applicationTime());
        database = database.minus(server.databaseTime());
    }

    void stop() {
        application = application.plus(server.applicationTime());
        database = database.plus(server.databaseTime());
    }

    /// Microseconds of the application for each of `requests`.
    double application(int requests) {
        return application.toNanos() / 1e3 / requests;
    }

    /// Microseconds of the database for each of `requests`.
    double database(int requests) {
        return database.toNanos() / 1e3 / requests;
    }
}
