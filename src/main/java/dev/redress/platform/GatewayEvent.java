package dev.redress.platform;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import dev.redress.platform.telemetry.Invocation;
import io.quarkus.vertx.http.runtime.QuarkusHttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// The event of a gateway that a request came as. Its own class: in the server there are neither
/// gateways nor the types of their events.
final class GatewayEvent {

    private static final String CORRELATION = "X-Correlation-Id";

    private GatewayEvent() {}

    /// How long until Lambda ends whoever works on the request, whenever it is asked. Empty for a
    /// request that came another way.
    static Optional<Supplier<Duration>> timeLeft(HttpServerRequest request) {
        return request.headers() instanceof QuarkusHttpHeaders headers
                ? Optional.ofNullable(headers.getContextObject(Context.class))
                        .map(lambda -> () -> Duration.ofMillis(lambda.getRemainingTimeInMillis()))
                : Optional.empty();
    }

    /// Empty for a request that came another way.
    static Optional<Invocation> begin(HttpServerRequest request) {
        if (!(request.headers() instanceof QuarkusHttpHeaders headers)) {
            return Optional.empty();
        }
        Context lambda = headers.getContextObject(Context.class);
        RequestContext gateway = headers.getContextObject(RequestContext.class);
        if (lambda == null || gateway == null) {
            return Optional.empty();
        }
        String given = request.getHeader(CORRELATION);
        return Optional.of(
                Invocation.begin(
                        lambda.getAwsRequestId(), given == null ? gateway.getRequestId() : given));
    }
}
