package dev.redress.artefact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A process of ours and what it printed. Whatever a test waits for, it stops waiting when the
/// process is gone, and says what the process said.
final class Launched implements AutoCloseable {

    private static final Duration STOP_MAX = Duration.ofSeconds(60);

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final Map<Pattern, CompletableFuture<MatchResult>> awaited = new HashMap<>();

    private final List<Counted> counted = new ArrayList<>();
    private volatile boolean killed;

    private record Counted(int count, String words, CompletableFuture<Void> enough) {}

    private Launched(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /// Starts it with nothing of our environment but the given, as a machine in the cloud has it.
    static Launched start(ProcessBuilder command, Map<String, String> environment) {
        command.environment().clear();
        command.environment().put("PATH", System.getenv("PATH"));
        command.environment().putAll(environment);
        try {
            return new Launched(command.redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    /// Waits until it prints something that the pattern finds.
    MatchResult awaitLine(Pattern pattern, Duration most) {
        CompletableFuture<MatchResult> match = new CompletableFuture<>();
        synchronized (output) {
            awaited.put(pattern, match);
            output.forEach(this::look);
        }
        return await(match, most);
    }

    /// Completes when it has printed so many lines with these words.
    CompletableFuture<Void> printed(int count, String words) {
        CompletableFuture<Void> enough = new CompletableFuture<>();
        synchronized (output) {
            counted.add(new Counted(count, words, enough));
            count();
        }
        return enough;
    }

    private void count() {
        for (Counted wanted : counted) {
            if (output.stream().filter(line -> line.contains(wanted.words())).count()
                    >= wanted.count()) {
                wanted.enough().complete(null);
            }
        }
    }

    <T> T await(CompletableFuture<T> event, Duration most) {
        try {
            CompletableFuture.anyOf(event, gone()).get(most.toMillis(), TimeUnit.MILLISECONDS);
            if (!event.isDone()) {
                throw new AssertionError("It ended with " + process.exitValue() + ":\n" + output());
            }
            return event.get();
        } catch (TimeoutException e) {
            throw new AssertionError("Not within %s:%n%s".formatted(most, output()), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimedOut late) {
                throw late;
            }
            throw new AssertionError(e.getCause().getMessage() + "\n" + output(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    // Whom we killed says nothing by it; what it was killed for is told by whoever did.
    private CompletableFuture<?> gone() {
        return process.onExit()
                .thenCompose(ended ->
                        killed
                                ? new CompletableFuture<>()
                                : CompletableFuture.completedFuture(ended));
    }

    private boolean endsWithin(Duration most) {
        try {
            return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Ends it without warning, by SIGKILL, and waits until it is gone.
    void kill() {
        killed = true;
        process.destroyForcibly();
        if (!endsWithin(STOP_MAX)) {
            throw new AssertionError("It cannot be killed:\n" + output());
        }
    }

    String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEachOrdered(this::printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printed(String line) {
        synchronized (output) {
            output.add(line);
            look(line);
            count();
        }
    }

    private void look(String line) {
        for (Map.Entry<Pattern, CompletableFuture<MatchResult>> entry : awaited.entrySet()) {
            Matcher matcher = entry.getKey().matcher(line);
            if (matcher.find()) {
                entry.getValue().complete(matcher.toMatchResult());
            }
        }
    }

    /// Ends it as an operator does, by SIGTERM, and waits until it has.
    @Override
    public void close() {
        // Not destroy() of the process itself: that would close what it still has to say.
        process.toHandle().destroy();
        if (!endsWithin(STOP_MAX)) {
            process.destroyForcibly();
            throw new AssertionError("It did not stop when asked to:\n" + output());
        }
    }
}
