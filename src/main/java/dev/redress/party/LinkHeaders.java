package dev.redress.party;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What is answered to the holder of a link is kept by nobody on the way, and the address of the
/// link, which is the key to the case, is told to no other site.
class LinkHeaders {

    private static final String LINKS = "/links/";

    @ServerResponseFilter
    void protect(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith(LINKS)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getHeaders().putSingle("Referrer-Policy", "no-referrer");
            response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        }
    }
}
