package dev.redress.bench;

import dev.redress.bench.FunctionStart.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How soon a fresh function answers, and what it weighs. README.md says what is measured.
final class StartupBenchmark {

    private static final int SERVER_STARTS_MAX = 10;

    private final StartupOptions options;
    private final StartupSurroundings surroundings;
    private final LimitedProcessor processor;
    private final List<StartupLine> lines = new ArrayList<>();

    private StartupBenchmark(
            StartupOptions options, StartupSurroundings surroundings, LimitedProcessor processor) {
        this.options = options;
        this.surroundings = surroundings;
        this.processor = processor;
    }

    /// Ends with 1 when a native package is over its budget.
    public static void main(String... arguments) throws Exception {
        StartupOptions options = StartupOptions.of(arguments);
        Machine.facts().forEach(System.out::println);
        System.out.println();
        List<String> missed;
        try (StartupSurroundings surroundings = new StartupSurroundings();
                LimitedProcessor processor = LimitedProcessor.of(options.share())) {
            missed = new StartupBenchmark(options, surroundings, processor).run();
        }
        missed.forEach(miss -> System.out.println("MISSED  " + miss));
        System.exit(missed.isEmpty() ? 0 : 1);
    }

    private List<String> run() throws IOException, InterruptedException, GeneralSecurityException {
        StartupLine.head(System.out);
        for (StartupOptions.Packed packed : options.packages()) {
            measure(packed);
        }
        if (options.server()) {
            Path folder = Files.createDirectory(surroundings.folder().resolve("server"));
            new ServerStart(folder).run(Math.min(options.starts(), SERVER_STARTS_MAX));
        }
        System.out.println();
        return lines.stream().flatMap(line -> line.missed().stream()).toList();
    }

    private void measure(StartupOptions.Packed packed)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path folder = Files.createDirectory(surroundings.folder().resolve(packed.name()));
        PackedFunction function = PackedFunction.of(packed.zip(), folder);
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        if (!packed.isApi()) {
            environment.put("QUARKUS_LAMBDA_HANDLER", "deadline-sweep");
        }
        List<Event> events =
                packed.isApi() ? StartupEvents.ofApi(surroundings) : StartupEvents.ofHandler();
        String kind = function.isNative() ? "native" : "Java";
        add(packed.name(), kind, function, function.command(), environment, events);
        if (!function.isNative()) {
            List<String> trained = function.trained(environment, events);
            add(packed.name(), "Java, AOT cache", function, trained, environment, events);
        }
    }

    private void add(
            String name,
            String kind,
            PackedFunction function,
            List<String> command,
            Map<String, String> environment,
            List<Event> events)
            throws IOException, InterruptedException {
        List<String> limited = processor.limited(command);
        // Does not count: it finds its files on the disk.
        FunctionStart.of(limited, function.taskRoot(), environment, events);
        List<FunctionStart> starts = new ArrayList<>();
        for (int start = 0; start < options.starts(); start++) {
            starts.add(FunctionStart.of(limited, function.taskRoot(), environment, events));
        }
        StartupLine line = new StartupLine(name, kind, function.zipBytes(), starts);
        line.print(System.out);
        lines.add(line);
    }
}
