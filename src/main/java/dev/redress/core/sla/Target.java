package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;

/// A tighter aim inside a limit: counted in metrics, never a breach (spec.md §4.1 R3).
public record Target(Instant dueAt, DeadlineState state) {

    static Target after(Instant start, Duration duration) {
        return new Target(start.plus(duration), DeadlineState.RUNNING);
    }

    /// Judged by the instant that finished the stage. One that stood still had not passed.
    Target finished(Instant at) {
        return switch (state) {
            case RUNNING -> in(at.isAfter(dueAt) ? DeadlineState.BREACHED : DeadlineState.MET);
            case PAUSED -> in(DeadlineState.MET);
            case MET, BREACHED, CANCELLED -> this;
        };
    }

    /// Missed if it passed before `at`, or else standing still.
    Target suspended(Instant at) {
        return switch (state) {
            case RUNNING -> in(at.isAfter(dueAt) ? DeadlineState.BREACHED : DeadlineState.PAUSED);
            case PAUSED, MET, BREACHED, CANCELLED -> this;
        };
    }

    Target resumed(Pause pause) {
        return switch (state) {
            case PAUSED -> new Target(dueAt.plus(pause.length()), DeadlineState.RUNNING);
            case RUNNING, MET, BREACHED, CANCELLED -> this;
        };
    }

    /// Missed if it is not later than an instant at which the stage was not finished.
    Target unmetAt(Instant at) {
        return state == DeadlineState.RUNNING && !dueAt.isAfter(at)
                ? in(DeadlineState.BREACHED)
                : this;
    }

    Target cancelled() {
        return switch (state) {
            case RUNNING, PAUSED -> in(DeadlineState.CANCELLED);
            case MET, BREACHED, CANCELLED -> this;
        };
    }

    /// Aimed at once more, after the stage was not owed for a while.
    Target revived() {
        return switch (state) {
            case CANCELLED -> in(DeadlineState.RUNNING);
            case RUNNING, PAUSED, MET, BREACHED -> this;
        };
    }

    /// With the stage that begins so much later, or earlier.
    Target shifted(Duration shift) {
        return switch (state) {
            case RUNNING, PAUSED -> new Target(dueAt.plus(shift), state);
            case MET, BREACHED, CANCELLED -> this;
        };
    }

    private Target in(DeadlineState fresh) {
        return new Target(dueAt, fresh);
    }
}
