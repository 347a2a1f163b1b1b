package dev.redress.platform.telemetry;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.LogContext;

/// Makes what a function logs lines of JSON, before anything else starts. The server, whose log
/// people read, keeps its own.
@Singleton
public class FunctionLog {

    private final Optional<FunctionFacts> function = FunctionFacts.in(System.getenv());

    /// Whether this process is a function, of which events are told.
    public boolean isOn() {
        return function.isPresent();
    }

    void begin(@Observes @Priority(0) StartupEvent start) {
        function.map(JsonLines::new).ifPresent(FunctionLog::use);
    }

    private static void use(Formatter lines) {
        for (Handler handler : LogContext.getLogContext().getLogger("").getHandlers()) {
            use(lines, handler);
        }
    }

    private static void use(Formatter lines, Handler handler) {
        handler.setFormatter(lines);
        if (handler instanceof ExtHandler parent) {
            for (Handler child : parent.getHandlers()) {
                use(lines, child);
            }
        }
    }
}
