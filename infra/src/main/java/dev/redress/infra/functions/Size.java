package dev.redress.infra.functions;

import java.time.Duration;

/// What a function is given.
///
/// @param memory in MiB, of a native function; one on the JVM gets twice as much. Processor time
///   grows with it
/// @param timeout after which Lambda ends a run
/// @param concurrency how many instances there are at most, kept free for it
public record Size(int memory, Duration timeout, int concurrency) {

    /// Looks for what is due and mostly finds little.
    public static final Size SWEEP = new Size(512, Duration.ofMinutes(5), 1);

    /// Goes through everything once.
    public static final Size NIGHT = new Size(1024, Duration.ofMinutes(15), 1);

    /// Takes a share of what is due; ten of them together do it once.
    public static final Size DISPATCH = new Size(512, Duration.ofMinutes(5), 5);
}
