package dev.redress.platform.telemetry;

import io.vertx.core.http.RequestOptions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the present work stands in a trace of AWS X-Ray.
///
/// @param root `1-{8 hex digits}-{24 hex digits}`
/// @param parent the span that called, 16 hex digits
/// @param sampled whether somebody records it
public record Trace(String root, Optional<String> parent, boolean sampled) {

    /// Where the runtimes of Lambda, ours and AWS's for Java, leave what came with an event.
    private static final String PROPERTY = "com.amazonaws.xray.traceHeader";

    private static final String VARIABLE = "_X_AMZN_TRACE_ID";

    private static final Pattern ROOT =
            Pattern.compile("(?:^|;)\\s*Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?=;|$)");
    private static final Pattern PARENT =
            Pattern.compile("(?:^|;)\\s*Parent=([0-9a-f]{16})(?=;|$)");
    private static final Pattern SAMPLED = Pattern.compile("(?:^|;)\\s*Sampled=1(?=;|$)");

    /// Empty where nobody traces, as in the server.
    public static Optional<Trace> current() {
        return of(System.getProperty(PROPERTY)).or(() -> of(System.getenv(VARIABLE)));
    }

    /// What the header `X-Amzn-Trace-Id` says; empty when it is of another form.
    static Optional<Trace> of(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher root = ROOT.matcher(header);
        return root.find()
                ? Optional.of(
                        new Trace(
                                root.group(1),
                                parent(PARENT.matcher(header)),
                                SAMPLED.matcher(header).find()))
                : Optional.empty();
    }

    private static Optional<String> parent(Matcher found) {
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// Tells whoever is called which trace the call is part of, in the words of X-Ray and, where
    /// the caller is known, of W3C Trace Context.
    public static RequestOptions handOn(RequestOptions options) {
        current().ifPresent(trace -> trace.addTo(options));
        return options;
    }

    private void addTo(RequestOptions options) {
        options.putHeader("X-Amzn-Trace-Id", header());
        traceparent().ifPresent(value -> options.putHeader("traceparent", value));
    }

    String header() {
        return "Root="
                + root
                + parent.map(span -> ";Parent=" + span).orElse("")
                + ";Sampled="
                + (sampled ? 1 : 0);
    }

    /// The id of X-Ray without its version and dashes is that of W3C.
    Optional<String> traceparent() {
        String id = root.substring(2).replace("-", "");
        return parent.map(span -> "00-%s-%s-%s".formatted(id, span, sampled ? "01" : "00"));
    }
}
