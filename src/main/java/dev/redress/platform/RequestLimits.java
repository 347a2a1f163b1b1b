package dev.redress.platform;

import dev.redress.core.identity.Role;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Ends requests of whoever makes too many: 429, with the time to wait. API clients, which speak
/// for many people, are not counted here but by their quota; what has none is counted as a person.
@Singleton
class RequestLimits {

    private static final int COMPLAINTS_PER_CUSTOMER = 10;
    private static final int REQUESTS_PER_PERSON = 600;
    private static final int REQUESTS_PER_ADDRESS = 300;
    private static final String INTAKE = "/api/v1/complaints";

    /// Does not make another operation of a path.
    private static final Pattern TRAILING = Pattern.compile("/+$");

    // Whoever looks after the machine must be able to when it is busy.
    private static final String WATCHED = "/q/";

    // Behind the authentication, which tells who calls, and before bodies are looked at.
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION - 10;

    private final Allowances complaints;
    private final Allowances ofPeople;
    private final Allowances ofAddresses;
    private final CallerAddress addresses;

    RequestLimits(
            @RealTime Clock clock, LimitConfig config, DeskConfig desk, CallerAddress addresses) {
        this.addresses = addresses;
        complaints =
                allowances(clock, desk, config.complaintsPerCustomer(), COMPLAINTS_PER_CUSTOMER);
        ofPeople = allowances(clock, desk, config.requestsPerPerson(), REQUESTS_PER_PERSON);
        ofAddresses = allowances(clock, desk, config.requestsPerAddress(), REQUESTS_PER_ADDRESS);
    }

    private static Allowances allowances(
            Clock clock, DeskConfig desk, Optional<Integer> configured, int otherwise) {
        int perMinute = configured.orElse(desk.demo() ? Integer.MAX_VALUE : otherwise);
        return new Allowances(clock, perMinute);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        Optional<Duration> wait = waitOf(context);
        if (wait.isEmpty()) {
            context.next();
        } else {
            refuse(context, wait.get());
        }
    }

    private Optional<Duration> waitOf(RoutingContext context) {
        if (context.normalizedPath().startsWith(WATCHED)) {
            return Optional.empty();
        }
        // Behind a gateway of AWS strangers have an identity, too: that of nobody.
        if (!(context.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous()) {
            return ofAddresses.take(addresses.of(context.request()));
        }
        return waitOf(user.getSecurityIdentity(), context);
    }

    private Optional<Duration> waitOf(SecurityIdentity identity, RoutingContext context) {
        if (identity.getAttribute(ClientRights.ATTRIBUTE) != null) {
            return Optional.empty();
        }
        String name = identity.getPrincipal().getName();
        Optional<Duration> wait = ofPeople.take(name);
        return wait.isEmpty() && isComplaint(context) && identity.hasRole(Role.CUSTOMER.label())
                ? complaints.take(name)
                : wait;
    }

    private static boolean isComplaint(RoutingContext context) {
        return context.request().method().equals(HttpMethod.POST)
                && TRAILING.matcher(context.normalizedPath()).replaceFirst("").equals(INTAKE);
    }

    private static void refuse(RoutingContext context, Duration wait) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, TooManyRequests.seconds(wait));
        EarlyAnswer.send(context, TooManyRequests.PROBLEM);
        UnreadBody.discard(context.request());
    }
}
