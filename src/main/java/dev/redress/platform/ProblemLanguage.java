package dev.redress.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Tells problems, and why something was not done, in the language that the caller asked for with
/// `Accept-Language`: Chinese, or English.
class ProblemLanguage {

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Told told) {
            String language =
                    Languages.wantedBy(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            // Many lines of an import say the same.
            Map<String, String> said = new HashMap<>();
            response.setEntity(
                    told.said(sentence ->
                            said.computeIfAbsent(sentence, one -> ProblemWords.in(language, one))));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        }
    }
}
