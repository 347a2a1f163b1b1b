package dev.redress.platform;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;

/// A problem as the answer to a request that no resource sees.
final class EarlyAnswer {

    private EarlyAnswer() {}

    static Future<Void> send(RoutingContext context, Problem told) {
        String language =
                Languages.wantedBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = told.said(sentence -> ProblemWords.in(language, sentence));
        JsonObject body =
                new JsonObject()
                        .put("type", problem.type())
                        .put("title", problem.title())
                        .put("status", problem.status())
                        .put("code", problem.code());
        if (problem.detail() != null) {
            body.put("detail", problem.detail());
        }
        return context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language)
                .end(body.toBuffer());
    }
}
