package dev.redress.platform.telemetry;

import io.vertx.core.json.JsonObject;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/// Each record of the log as one line of JSON.
final class JsonLines extends ExtFormatter {

    private final FunctionFacts function;

    JsonLines(FunctionFacts function) {
        this.function = function;
    }

    @Override
    public String format(ExtLogRecord logged) {
        JsonObject line =
                new JsonObject()
                        .put("timestamp", logged.getInstant().toString())
                        .put("level", level(logged.getLevel()))
                        .put(
                                "message",
                                LogWords.masked(
                                        Objects.requireNonNullElse(formatMessage(logged), "")));
        function.addTo(line);
        Invocation.current().ifPresent(invocation -> invocation.addTo(line));
        Trace.current().ifPresent(trace -> line.put("xray_trace_id", trace.root()));
        handled(logged).ifPresent(event -> event.addTo(line, logged.getInstant()));
        line.put("logger", logged.getLoggerName());
        addFailure(logged.getThrown(), line);
        return line.encode() + "\n";
    }

    private static Optional<Handled> handled(LogRecord logged) {
        Object[] parameters = logged.getParameters();
        return parameters != null
                        && parameters.length == 1
                        && parameters[0] instanceof Handled event
                ? Optional.of(event)
                : Optional.empty();
    }

    private static void addFailure(@Nullable Throwable failure, JsonObject line) {
        if (failure != null) {
            line.put(
                    "error",
                    new JsonObject()
                            .put("name", failure.getClass().getName())
                            .put("message", LogWords.masked(String.valueOf(failure.getMessage())))
                            .put("stack", LogWords.stack(failure)));
        }
    }

    /// The names of Powertools, whichever logger wrote.
    private static String level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "WARN";
        }
        return level.intValue() >= Level.INFO.intValue() ? "INFO" : "DEBUG";
    }
}
