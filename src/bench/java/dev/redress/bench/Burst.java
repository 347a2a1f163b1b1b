package dev.redress.bench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;

/// Complaints that all come at the same instant to functions behind a proxy of connections, played
/// event by event. Times are milliseconds since that instant.
///
/// Lambda starts an instance for each request that finds none idle, up to the most that it may, and
/// refuses the others at once; their callers ask again, after twice as long each time, up to a
/// bound, at random within it. An instance holds a connection of the database while it looks at its
/// keys and while it answers; who finds none free waits in line. The processors of the database
/// take the work of one complaint each, in the order in which it comes.
final class Burst {

    private static final double FIRST_PAUSE = 250;
    private static final double PAUSE_MAX = 8_000;
    private static final long SEED = 20260302;

    private record Event(double at, long order, Runnable what) {}

    private final Setting setting;
    private final Random random = new Random(SEED);
    private final PriorityQueue<Event> ahead =
            new PriorityQueue<>(
                    Comparator.comparingDouble(Event::at).thenComparingLong(Event::order));
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final double[] processors;
    private final double[] answered;
    private double now;
    private long order;
    private int idle;
    private int starts;
    private int connections;
    private int connectionsMost;
    private int waitingMost;
    private int refusals;
    private int answers;

    private Burst(Setting setting) {
        this.setting = setting;
        this.processors = new double[setting.processors()];
        this.answered = new double[setting.complaints()];
    }

    /// @param complaints at the same instant
    /// @param instances that may run at once
    /// @param connections that the proxy may have to the database
    /// @param processors of the database
    /// @param times of a function and of the database, as measured
    record Setting(int complaints, int instances, int connections, int processors, Times times) {}

    /// In milliseconds.
    ///
    /// @param start until an instance has looked at its keys and asks for its first event
    /// @param keys share of `start` in which it holds a connection
    /// @param first from its first event to the answer
    /// @param warm from a later event to the answer
    /// @param database processor time of the database for one complaint
    record Times(double start, double keys, double first, double warm, double database) {}

    /// @param starts instances that were started
    /// @param refusals answers 429 or 503 that callers had before they were heard
    /// @param connectionsMost held at the same time
    /// @param waitingMost instances that waited for a connection at the same time
    /// @param answered when each complaint was answered, sorted
    record Outcome(
            int starts, int refusals, int connectionsMost, int waitingMost, double[] answered) {

        double share(double share) {
            return answered[(int) Math.ceil(share * answered.length) - 1];
        }
    }

    static Outcome of(Setting setting) {
        return new Burst(setting).played();
    }

    private Outcome played() {
        for (int i = 0; i < setting.complaints(); i++) {
            in(0, () -> asked(FIRST_PAUSE));
        }
        while (!ahead.isEmpty()) {
            Event next = ahead.remove();
            now = next.at();
            next.what().run();
        }
        Arrays.sort(answered);
        return new Outcome(starts, refusals, connectionsMost, waitingMost, answered);
    }

    private void in(double pause, Runnable what) {
        ahead.add(new Event(now + pause, order++, what));
    }

    private void asked(double pause) {
        Times times = setting.times();
        if (idle > 0) {
            idle--;
            answering(times.warm());
        } else if (starts < setting.instances()) {
            starts++;
            in(times.start() - times.keys(), () -> connected(() -> started(times)));
        } else {
            refusals++;
            in(random.nextDouble() * pause, () -> asked(Math.min(2 * pause, PAUSE_MAX)));
        }
    }

    private void started(Times times) {
        in(
                times.keys(),
                () -> {
                    released();
                    answering(times.first());
                });
    }

    private void answering(double takes) {
        connected(() -> in(takes - setting.times().database(), this::written));
    }

    /// The work is done by the processor that is free first.
    private void written() {
        int first = 0;
        for (int i = 1; i < processors.length; i++) {
            first = processors[i] < processors[first] ? i : first;
        }
        processors[first] = Math.max(now, processors[first]) + setting.times().database();
        in(processors[first] - now, this::answered);
    }

    private void answered() {
        answered[answers++] = now;
        idle++;
        released();
    }

    private void connected(Runnable work) {
        if (connections == setting.connections()) {
            waiting.add(work);
            waitingMost = Math.max(waitingMost, waiting.size());
            return;
        }
        connections++;
        connectionsMost = Math.max(connectionsMost, connections);
        work.run();
    }

    private void released() {
        connections--;
        Runnable next = waiting.poll();
        if (next != null) {
            connected(next);
        }
    }
}
