package dev.redress.notification;

import java.time.Duration;

/// The other side takes nothing for a while, and said how long (429 or 503 with `Retry-After`).
final class Busy extends Exception {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    Busy(String message, Duration pause) {
        super(message);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
