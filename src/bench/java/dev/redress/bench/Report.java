package dev.redress.bench;

import java.io.PrintStream;
import java.util.List;

/// The words of the run.
record Report(PrintStream out) {

    private static final double RATIO_MIN = 0.40;
    private static final int RATIO_CLIENTS = 16;
    private static final double P99_MILLIS_MAX = 50;

    void head(List<String> facts, Options options, String sql) {
        facts.forEach(out::println);
        out.printf("Plain SQL   %s, one transaction per complaint, prepared%n", sql);
        out.printf(
                "Phases      %d of each kind per line, %d s measured after %d s of warm-up%n%n",
                options.rounds(), options.measured().toSeconds(), options.warmUp().toSeconds());
    }

    void say(String words) {
        out.println("  " + words);
    }

    void table(List<Line> lines) {
        out.printf(
                "%nclients    HTTP/s   p50 ms   p95 ms   p99 ms   max ms     SQL/s   ratio"
                        + "  app µs  db µs%n");
        for (Line line : lines) {
            Latencies http = line.http();
            out.printf(
                    "%7d %9.0f %8.1f %8.1f %8.1f %8.1f %9.0f %7.2f %7.0f %6.0f%n",
                    line.clients(),
                    http.perSecond(),
                    http.millis(0.50),
                    http.millis(0.95),
                    http.millis(0.99),
                    http.millis(1),
                    line.sql(),
                    line.ratio(),
                    line.cpu().application(http.count()),
                    line.cpu().database(http.count()));
        }
        out.println();
        lines.stream()
                .filter(line -> line.clients() == RATIO_CLIENTS)
                .forEach(line ->
                        out.printf(
                                "Ratio at %d clients: %.2f, budget at least %.2f: %s%n",
                                RATIO_CLIENTS,
                                line.ratio(),
                                RATIO_MIN,
                                verdict(line.ratio() >= RATIO_MIN)));
    }

    void paced(double rate, Latencies latencies) {
        out.printf(
                "At half that rate (%.0f/s asked, %.0f/s seen): p50 %.1f ms, p95 %.1f ms, p99 %.1f"
                        + " ms, max %.1f ms; budget p99 at most %.0f ms: %s%n",
                rate,
                latencies.perSecond(),
                latencies.millis(0.50),
                latencies.millis(0.95),
                latencies.millis(0.99),
                latencies.millis(1),
                P99_MILLIS_MAX,
                verdict(latencies.millis(0.99) <= P99_MILLIS_MAX));
    }

    void group(int cases, int clients, double perSecond) {
        out.printf(
                "Plain SQL, %d complaints a statement, %d clients: %.0f complaints/s%n",
                cases, clients, perSecond);
    }

    void proof(long answered, long stored) {
        out.printf("Answered with 201: %d; otherwise: 0; stored: %d%n", answered, stored);
    }

    private static String verdict(boolean kept) {
        return kept ? "kept" : "MISSED";
    }
}
