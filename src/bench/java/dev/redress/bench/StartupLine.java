package dev.redress.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// One kind of start, started often.
///
/// @param kind of process: `native`, `Java`, `Java, AOT cache`
/// @param zipBytes 0 where there is no zip to deploy
record StartupLine(String name, String kind, long zipBytes, List<FunctionStart> starts) {

    private static final double POLL_MILLIS_MAX = 120;
    private static final double RESIDENT_MB_MAX = 90;
    private static final double ZIP_MB_MAX = 32;
    private static final double MEBI = 1 << 20;
    private static final double KIBI = 1 << 10;

    static void head(PrintStream out) {
        out.println(
                "| Package | Started as | Starts | First poll p50/p90/p99, ms | First answer"
                        + " p50/p90/p99, ms | Second answer p50/p90/p99, ms | Third event to answer"
                        + " p50/p90/p99, ms | RSS p50, MB | Zip, MB |");
        out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|");
    }

    void print(PrintStream out) {
        out.printf(
                "| `%s` | %s | %d | %s | %s | %s | %s | %.0f | %s |%n",
                name,
                kind,
                starts.size(),
                shares(FunctionStart::poll),
                shares(start -> start.answers().get(0)),
                shares(start -> start.answers().get(1)),
                shares(start -> start.answers().get(2) - start.answers().get(1)),
                residentMb(),
                zipBytes == 0 ? "–" : "%.1f".formatted(zipBytes / MEBI));
    }

    private String shares(ToLongFunction<FunctionStart> measure) {
        Latencies times = latencies(measure);
        return "%.0f / %.0f / %.0f"
                .formatted(times.millis(0.5), times.millis(0.9), times.millis(0.99));
    }

    private Latencies latencies(ToLongFunction<FunctionStart> measure) {
        return Latencies.of(starts.stream().mapToLong(measure), Duration.ZERO);
    }

    private double residentMb() {
        return starts.stream()
                        .mapToLong(FunctionStart::resident)
                        .sorted()
                        .toArray()[starts.size() / 2]
                / KIBI;
    }

    /// What a native package misses of its budget (design.md); the others have none.
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        if (kind.equals("native")) {
            check(
                    missed,
                    "first poll p50, ms",
                    latencies(FunctionStart::poll).millis(0.5),
                    POLL_MILLIS_MAX);
            check(missed, "RSS p50, MB", residentMb(), RESIDENT_MB_MAX);
            check(missed, "zip, MB", zipBytes / MEBI, ZIP_MB_MAX);
        }
        return missed;
    }

    private void check(List<String> missed, String what, double seen, double most) {
        if (seen > most) {
            missed.add("%s: %s: %.1f, budget %.0f".formatted(name, what, seen, most));
        }
    }
}
