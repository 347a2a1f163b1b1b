package dev.redress.platform;

import dev.redress.platform.telemetry.FunctionLog;
import dev.redress.store.Connecting;
import dev.redress.store.ForeignKeys;
import dev.redress.store.Unavailable;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Refuses to start a server on a database whose values the desk could not open. While the database
/// is away nothing can be opened wrongly: the desk starts, and answers that it is away.
///
/// A function does not connect before its first event. What it is refused then is the connection,
/// as it would be here.
@Singleton
public class KeyCheck {

    private static final Logger LOG = Logger.getLogger(KeyCheck.class);

    private final Connecting connecting;
    private final FunctionLog functions;

    KeyCheck(Connecting connecting, FunctionLog functions) {
        this.connecting = connecting;
        this.functions = functions;
    }

    /// @throws RefusedStart when the keyset lacks a key that the database was used with
    void check(@Observes @Priority(4) StartupEvent start) {
        if (functions.isOn()) {
            return;
        }
        LambdaBridge.await(() ->
                connecting
                        .now()
                        .onFailure(ForeignKeys.class)
                        .transform(
                                failure -> new RefusedStart(String.valueOf(failure.getMessage())))
                        .onFailure(Unavailable::isBehind)
                        .invoke(failure ->
                                LOG.warnf(
                                        "The keys were not checked yet: %s", failure.getMessage()))
                        .onFailure(Unavailable::isBehind)
                        .recoverWithNull());
    }
}
