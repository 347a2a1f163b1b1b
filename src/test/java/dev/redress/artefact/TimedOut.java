package dev.redress.artefact;

import java.time.Duration;
import java.util.Locale;

/// A function did not answer an event in its time and was ended, in the words of Lambda.
final class TimedOut extends AssertionError {

    private static final long serialVersionUID = 1L;

    TimedOut(String requestId, Duration timeout) {
        super(
                "RequestId: %s Error: Task timed out after %s seconds"
                        .formatted(
                                requestId,
                                String.format(Locale.ROOT, "%.2f", timeout.toMillis() / 1e3)));
    }
}
