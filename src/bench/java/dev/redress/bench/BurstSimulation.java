package dev.redress.bench;

import dev.redress.bench.Burst.Outcome;
import dev.redress.bench.Burst.Setting;
import dev.redress.bench.Burst.Times;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a burst of complaints comes to with so many instances and connections. README.md says what
/// is played, and where its times come from.
final class BurstSimulation {

    private static final String USAGE =
            "--complaints 1000 --instances 100,200,500,1000 --connections 1500 --processors 2"
                    + " --start MS --keys MS --first MS --warm MS --database MS";

    private final Map<String, String> flags = new HashMap<>();

    private BurstSimulation(String... arguments) {
        List<String> words = List.of(USAGE.split(" "));
        for (int i = 0; i < arguments.length; i += 2) {
            if (!words.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "%s is none of %s, or has no value".formatted(arguments[i], USAGE));
            }
            flags.put(arguments[i], arguments[i + 1]);
        }
    }

    public static void main(String... arguments) {
        new BurstSimulation(arguments).print();
    }

    private void print() {
        Times times =
                new Times(
                        millis("--start"),
                        millis("--keys"),
                        millis("--first"),
                        millis("--warm"),
                        millis("--database"));
        System.out.println(times);
        System.out.println();
        System.out.println(
                "| Complaints | Instances at most | Connections at most | Started | Refused and asked"
                        + " again | Connections held | Waited for one | Answered p50/p99/last, ms |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int complaints : numbers("--complaints", "1000")) {
            for (int instances : numbers("--instances", "100,200,500,1000")) {
                for (int connections : numbers("--connections", "1500")) {
                    print(
                            new Setting(
                                    complaints,
                                    instances,
                                    connections,
                                    numbers("--processors", "2")[0],
                                    times));
                }
            }
        }
    }

    private static void print(Setting setting) {
        Outcome outcome = Burst.of(setting);
        System.out.printf(
                "| %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,.0f / %,.0f / %,.0f |%n",
                setting.complaints(),
                setting.instances(),
                setting.connections(),
                outcome.starts(),
                outcome.refusals(),
                outcome.connectionsMost(),
                outcome.waitingMost(),
                outcome.share(0.5),
                outcome.share(0.99),
                outcome.share(1));
    }

    private double millis(String flag) {
        String value = flags.get(flag);
        if (value == null) {
            throw new IllegalArgumentException(
                    flag + " is wanted, as src/bench/run-startup measured it: " + USAGE);
        }
        return Double.parseDouble(value);
    }

    private int[] numbers(String flag, String usual) {
        return Arrays.stream(flags.getOrDefault(flag, usual).split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
