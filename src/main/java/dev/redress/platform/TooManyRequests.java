package dev.redress.platform;

import java.time.Duration;

/// Ends a request because its sender made too many: 429, to be tried again later.
public final class TooManyRequests extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super("Too many requests, retry after " + retryAfter);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
