package dev.redress.support;

import static dev.redress.support.Database.await;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Many who do the same at the same time.
public final class Crowd {

    private Crowd() {}

    /// What somebody does on a thread of their own, whatever the test and others wait for.
    public static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().start(task));
    }

    /// What each of `size` people comes to, who begin together and wait for nobody.
    public static <T> List<T> atOnce(int size, IntFunction<T> work) {
        List<CompletableFuture<T>> people =
                IntStream.range(0, size).mapToObj(i -> beside(() -> work.apply(i))).toList();
        return people.stream().map(CompletableFuture::join).toList();
    }

    /// What each of `size` runs answers, all begun at once and each on a context of its own.
    public static <T> List<T> of(int size, Supplier<Uni<T>> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(size)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                running.add(threads.submit(() -> await(work)));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> run : running) {
                answers.add(run.get());
            }
            return answers;
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
