package dev.redress.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/// Clients that submit complaints to the server. Every answer must be a 201; the first other one
/// ends the run.
final class Load {

    private static final int CREATED = 201;

    private final int port;
    private final Submissions submissions;
    private final AtomicLong created = new AtomicLong();

    Load(int port, Submissions submissions) {
        this.port = port;
        this.submissions = submissions;
    }

    /// How many were answered with a 201 so far, in and outside of measurements.
    long created() {
        return created.get();
    }

    /// Submits one of the texts.
    void submit(int text, String customer) throws IOException {
        try (Connection connection = new Connection(port)) {
            send(connection, submissions.of(text, customer, ThreadLocalRandom.current()));
        }
    }

    /// Lets `clients` submit, and reports the requests that were answered in the last `measured`.
    ///
    /// @param measurement is run at the start of the measured time
    Latencies run(int clients, Pace pace, Duration warmUp, Duration measured, Runnable measurement)
            throws InterruptedException {
        long from = System.nanoTime() + warmUp.toNanos();
        long to = from + measured.toNanos();
        Callable<LongStream> client = () -> client(pace, from, to);
        List<Future<LongStream>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(client));
            }
            sleepUntil(from);
            measurement.run();
        }
        return Latencies.of(running.stream().flatMapToLong(Load::result), measured);
    }

    private LongStream client(Pace pace, long from, long to) throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        try (Connection connection = new Connection(port)) {
            for (long due = pace.next(); due < to; due = pace.next()) {
                byte[] request = submissions.any(ThreadLocalRandom.current());
                sleepUntil(due);
                send(connection, request);
                long end = System.nanoTime();
                if (end >= from && end < to) {
                    nanos.add(end - due);
                }
            }
        }
        return nanos.build();
    }

    private void send(Connection connection, byte[] request) throws IOException {
        Connection.Answer answer = connection.send(request);
        if (answer.status() != CREATED) {
            throw new IOException("Answered with %d: %s".formatted(answer.status(), answer.text()));
        }
        created.incrementAndGet();
    }

    private static void sleepUntil(long instant) {
        for (long left = instant - System.nanoTime();
                left > 0;
                left = instant - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static LongStream result(Future<LongStream> client) {
        try {
            return client.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A request failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
