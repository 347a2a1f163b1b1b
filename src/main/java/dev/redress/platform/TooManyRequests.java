package dev.redress.platform;

import java.time.Duration;

/// Ends a request because its sender made too many: 429, to be tried again later.
public final class TooManyRequests extends RuntimeException {

    static final Problem PROBLEM = Problem.of(429, "TOO_MANY_REQUESTS", "Too many requests", null);

    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super("Too many requests, retry after " + retryAfter);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }

    /// As `Retry-After` says it: whole seconds, at least one, and never too early.
    static String seconds(Duration wait) {
        return String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
