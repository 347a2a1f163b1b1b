package dev.redress.platform;

import dev.redress.core.privacy.ConsentSubject;
import dev.redress.core.privacy.Purpose;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Refuses to analyse the case, or what else is kept, of a customer who does not agree to that any
/// more, before it is read (PRIV-01). Lists leave such cases out by themselves.
class MarketingReads {

    private static final String CASES = "/complaints/";

    private final AgreedUse agreed;
    private final Caller caller;

    MarketingReads(AgreedUse agreed, Caller caller) {
        this.agreed = agreed;
        this.caller = caller;
    }

    @ServerRequestFilter
    Uni<@Nullable Response> requireConsent(ContainerRequestContext request) {
        return isForMarketing(request)
                ? checked(request).onItem().transform(_ -> null)
                : Uni.createFrom().nullItem();
    }

    private boolean isForMarketing(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET)
                && AccessPurpose.of(request.getHeaderString(AccessPurpose.HEADER), caller.actor())
                        == Purpose.MARKETING_ANALYSIS;
    }

    private Uni<Void> checked(ContainerRequestContext request) {
        MultivaluedMap<String, String> values = request.getUriInfo().getPathParameters();
        Optional<UUID> caseId =
                request.getUriInfo().getPath().contains(CASES)
                        ? Optional.ofNullable(values.getFirst("id")).flatMap(CaseId::read)
                        : Optional.empty();
        String customerId = values.getFirst("customerId");
        if (caseId.isPresent()) {
            return agreed.requireToRead(ConsentSubject.MARKETING, caseId.get());
        }
        return customerId == null
                ? Uni.createFrom().voidItem()
                : agreed.requireToRead(ConsentSubject.MARKETING, customerId);
    }
}
