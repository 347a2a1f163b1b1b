package dev.redress.bench;

/// What one number of clients came to.
///
/// @param sql cases per second by plain SQL
record Line(int clients, Latencies http, double sql, Cpu cpu) {

    double ratio() {
        return http.perSecond() / sql;
    }
}
