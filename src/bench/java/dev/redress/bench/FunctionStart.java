package dev.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One fresh process of a function, from its start to its answers.
///
/// @param poll nanoseconds from the start to the first poll
/// @param answers from the start to each answer; an event is handed out as soon as the one before
///   is answered
/// @param resident the most memory that it had, in kB
record FunctionStart(long poll, List<Long> answers, long resident) {

    private static final Duration MOST = Duration.ofSeconds(60);

    /// @param events each with the words that its answer must have
    static FunctionStart of(
            List<String> command,
            Path taskRoot,
            Map<String, String> environment,
            List<Event> events)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(taskRoot.getParent(), "start", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(taskRoot.toFile());
        try (RuntimeStub runtime = new RuntimeStub()) {
            builder.environment().clear();
            builder.environment().putAll(surrounded(environment, taskRoot, runtime));
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            long begin = System.nanoTime();
            Process process = builder.start();
            try {
                return measured(process, runtime, begin, events, log);
            } finally {
                process.destroy();
                if (!process.waitFor(MOST.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
                Files.delete(log);
            }
        }
    }

    /// @param event in the shape of its sender
    /// @param expected what its answer must contain
    record Event(String event, String expected) {}

    private static Map<String, String> surrounded(
            Map<String, String> environment, Path taskRoot, RuntimeStub runtime) {
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("PATH", System.getenv("PATH"));
        complete.put("AWS_LAMBDA_RUNTIME_API", runtime.address());
        complete.put("AWS_LAMBDA_FUNCTION_NAME", "bench");
        complete.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        complete.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
        complete.put("LAMBDA_TASK_ROOT", taskRoot.toString());
        return complete;
    }

    private static FunctionStart measured(
            Process process, RuntimeStub runtime, long begin, List<Event> events, Path log)
            throws IOException, InterruptedException {
        long poll = firstPoll(process, runtime, log) - begin;
        List<Long> answers = new ArrayList<>();
        for (Event event : events) {
            runtime.hand(event.event());
            RuntimeStub.Answer answer = runtime.answers().poll(MOST.toSeconds(), TimeUnit.SECONDS);
            if (answer == null || !answer.text().contains(event.expected())) {
                throw new IOException("Not answered: " + answer + "\n" + Files.readString(log));
            }
            answers.add(answer.at() - begin);
        }
        return new FunctionStart(poll, List.copyOf(answers), resident(process.pid()));
    }

    private static long firstPoll(Process process, RuntimeStub runtime, Path log)
            throws IOException, InterruptedException {
        try {
            process.onExit()
                    .thenRun(() ->
                            runtime.firstPoll().completeExceptionally(new IOException("It ended")));
            return runtime.firstPoll().get(MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("It did not start:\n" + Files.readString(log), e);
        }
    }

    /// Of the process itself, 0 where the system does not tell.
    static long resident(long pid) throws IOException {
        Path status = Path.of("/proc/%d/status".formatted(pid));
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
