package dev.redress.notification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.http.HttpClientResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the answer of a service of Amazon means for a message. Only the code of a fault is kept:
/// its text quotes the recipient.
final class AwsAnswers {

    private static final int TOO_MANY = 429;
    private static final Duration PAUSE_MIN = Duration.ofSeconds(5);
    private static final Pattern THROTTLED =
            Pattern.compile("Throttl\\w*|TooManyRequests\\w*|LimitExceeded\\w*");
    private static final Pattern XML_CODE = Pattern.compile("<Code>(\\w{1,100})</Code>");

    /// What is said of a recipient or a message, and not of the desk or of the service.
    private static final Set<String> REFUSALS =
            Set.of(
                    "BadRequestException",
                    "EndpointDisabled",
                    "InvalidParameter",
                    "MessageRejected",
                    "NotFound",
                    "OptedOut",
                    "ParameterValueInvalid");

    private AwsAnswers() {}

    /// 2xx is success. Too many calls are a wish to be left alone, for five seconds at the least.
    /// What is wrong with the message or its recipient is so for good, and everything else may
    /// succeed another time.
    static Uni<Void> read(HttpClientResponse response, Clock clock) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return HttpAnswers.emptied(response);
        }
        Duration wanted = HttpAnswers.pause(response.getHeader("Retry-After"), clock.instant());
        return code(response)
                .chain(code -> Uni.createFrom().failure(failure(status, code, wanted)));
    }

    static Exception failure(int status, String code, Duration wanted) {
        String answer = "it answered %d %s".formatted(status, code).strip();
        if (status == TOO_MANY || THROTTLED.matcher(code).matches()) {
            return new Busy(answer, wanted.compareTo(PAUSE_MIN) < 0 ? PAUSE_MIN : wanted);
        }
        return REFUSALS.contains(code) ? new Undeliverable(answer) : new IOException(answer);
    }

    /// SES says it in a header, SNS in XML.
    private static Uni<String> code(HttpClientResponse response) {
        String type = response.getHeader("x-amzn-ErrorType");
        if (type != null) {
            return HttpAnswers.emptied(response).replaceWith(type.split(":", 2)[0]);
        }
        return HttpAnswers.isShort(response)
                ? response.body().map(body -> xmlCode(body.toString()))
                : HttpAnswers.emptied(response).replaceWith("");
    }

    private static String xmlCode(String body) {
        Matcher found = XML_CODE.matcher(body);
        return found.find() ? found.group(1) : "";
    }
}
