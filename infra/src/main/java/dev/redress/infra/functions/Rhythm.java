package dev.redress.infra.functions;

import java.time.Duration;
import java.time.LocalTime;

/// How often a handler runs.
public sealed interface Rhythm {

    /// Again and again.
    ///
    /// @param pause the server's pause between two runs; below a minute, a loop does what a
    ///   schedule cannot
    record Every(Duration pause) implements Rhythm {}

    /// Once a night.
    ///
    /// @param at by the clock of the desk's office, in China time
    record Nightly(LocalTime at) implements Rhythm {}

    /// Whenever somebody starts it, and never by itself.
    record ByHand() implements Rhythm {}
}
