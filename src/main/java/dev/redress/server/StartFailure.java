package dev.redress.server;

import dev.redress.platform.RefusedStart;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;

/// Why the application did not start.
final class StartFailure {

    private StartFailure() {}

    /// A [RefusedStart] with a sentence for what an operator can mend, and else the failure with
    /// all that is known of it.
    static RuntimeException of(Throwable failure) {
        return switch (ExceptionUtil.getRootCause(failure)) {
            case RefusedStart refused -> refused;
            case ConfigValidationException wrong -> new RefusedStart(wrong.getMessage());
            case QuarkusBindException taken ->
                    new RefusedStart(
                            "Port %d is in use. Stop who uses it, or set QUARKUS_HTTP_PORT."
                                    .formatted(taken.getPort()));
            case null, default -> new IllegalStateException("Redress did not start", failure);
        };
    }
}
