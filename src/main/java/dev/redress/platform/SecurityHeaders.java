package dev.redress.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/// What a browser may do with an answer: nothing, unless the resource says otherwise (OWASP REST
/// Security Cheat Sheet). On every answer, also on those that no resource gives.
@Singleton
class SecurityHeaders {

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    // For browsers that do not know frame-ancestors.
                    "X-Frame-Options",
                    "DENY",
                    // Some addresses are the key to a case or a survey.
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    // Most answers are about somebody.
                    HttpHeaders.CACHE_CONTROL,
                    "no-store");

    private static final String A_YEAR = "max-age=31536000";

    // Before everything else that may answer.
    private static final int PRIORITY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::protect, PRIORITY);
    }

    private static void protect(RoutingContext context) {
        context.addHeadersEndHandler(_ -> complete(context));
        context.next();
    }

    private static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        ALWAYS.forEach((name, value) -> addIfAbsent(headers, name, value));
        // Over plain HTTP it means nothing (RFC 6797 §7.2).
        if (context.request().isSSL()) {
            addIfAbsent(headers, "Strict-Transport-Security", A_YEAR);
        }
    }

    private static void addIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
