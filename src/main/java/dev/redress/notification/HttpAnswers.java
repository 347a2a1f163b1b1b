package dev.redress.notification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.http.HttpClientResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// What the answer of another program means for a message.
final class HttpAnswers {

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final long BODY_MAX = 65_536;
    private static final Duration PAUSE_MAX = Duration.ofDays(1);

    private HttpAnswers() {}

    /// 2xx is success, 410 for good, 429 and 503 with `Retry-After` a wish to be left alone, at
    /// most for a day. Everything else may succeed another time. Redirections are not followed.
    static Uni<Void> read(HttpClientResponse response, Clock clock) {
        int status = response.statusCode();
        String answer = "it answered " + status;
        Uni<Void> emptied = emptied(response);
        return switch (status) {
            case GONE -> emptied.onItem().failWith(() -> new Undeliverable(answer));
            case TOO_MANY, UNAVAILABLE -> {
                Duration pause = pause(response.getHeader("Retry-After"), clock.instant());
                yield emptied.onItem().failWith(() -> new Busy(answer, pause));
            }
            default ->
                    status / 100 == 2
                            ? emptied
                            : emptied.onItem().failWith(() -> new IOException(answer));
        };
    }

    /// What is short is read to its end, so that the connection can be used again; what is long, or
    /// does not say, ends it.
    static Uni<Void> emptied(HttpClientResponse response) {
        if (isShort(response)) {
            return response.end();
        }
        response.request().reset();
        return Uni.createFrom().voidItem();
    }

    static boolean isShort(HttpClientResponse response) {
        String length = response.getHeader("Content-Length");
        return response.statusCode() == 204
                || (length != null
                        && length.matches("\\d{1,9}")
                        && Long.parseLong(length) <= BODY_MAX);
    }

    /// Seconds or a date (RFC 9110, 10.2.3); zero for what is neither.
    static Duration pause(@Nullable String header, Instant now) {
        Duration wanted = Duration.ZERO;
        if (header != null && header.matches("\\d{1,9}")) {
            wanted = Duration.ofSeconds(Long.parseLong(header));
        } else if (header != null) {
            wanted = until(header, now);
        }
        return wanted.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : wanted;
    }

    private static Duration until(String date, Instant now) {
        try {
            Instant then =
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException _) {
            // As if it had not been said: the usual pause is long enough.
            return Duration.ZERO;
        }
    }
}
