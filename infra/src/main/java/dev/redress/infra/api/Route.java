package dev.redress.infra.api;

import dev.redress.infra.functions.Door;
import java.util.List;

/// A route of the gateway.
///
/// @param key as API Gateway writes it: `POST /api/v1/complaints`
/// @param door the function that answers
/// @param pace how often it may be called, by all together
/// @param open whether the gateway lets callers through without a look at their token: some have
///   none, and customers have one of the desk, which looks itself
record Route(String key, Door door, Pace pace, boolean open) {

    /// All routes. The most specific one that fits is taken; what fits none is 404.
    static final List<Route> ALL =
            List.of(
                    intake("POST /api/v1/complaints", Pace.WRITING),
                    intake("POST /api/v1/complaints/{id}/messages", Pace.WRITING),
                    intake("POST /api/v1/complaints/{id}/evidence-uploads", Pace.WRITING),
                    intake("POST /api/v1/complaints/{id}/proposal-answer", Pace.WRITING),
                    intake("POST /api/v1/complaints/{id}/confirmation", Pace.WRITING),
                    intake("POST /api/v1/complaints/{id}/withdrawal", Pace.WRITING),
                    intake("POST /api/v1/complaints/{id}/appeal", Pace.WRITING),
                    intake("ANY /api/v1/surveys/{proxy+}", Pace.GUESSING),
                    intake("ANY /api/v1/links/{proxy+}", Pace.GUESSING),
                    intake("ANY /api/v1/hooks/{proxy+}", Pace.WRITING),
                    deskOpen("POST /api/v1/auth/token", Pace.SIGNING_IN),
                    deskOpen("POST /api/v1/auth/refresh", Pace.SIGNING_IN),
                    deskOpen("GET /api/v1/help", Pace.LOOKING_UP),
                    deskOpen("GET /api/v1/help/{proxy+}", Pace.LOOKING_UP),
                    deskOpen("GET /api/v1/faq", Pace.LOOKING_UP),
                    deskOpen("GET /api/v1/faq/{proxy+}", Pace.LOOKING_UP),
                    deskOpen("GET /api/v1/publications", Pace.LOOKING_UP),
                    deskOpen("GET /api/v1/publications/{proxy+}", Pace.LOOKING_UP),
                    deskOpen("GET /.well-known/jwks.json", Pace.LOOKING_UP),
                    deskOpen("GET /q/openapi", Pace.LOOKING_UP),
                    deskOpen("GET /q/health/{proxy+}", Pace.LOOKING_UP),
                    new Route("ANY /api/v1/{proxy+}", Door.DESK, Pace.WORKING, false));

    private static Route intake(String key, Pace pace) {
        return new Route(key, Door.INTAKE, pace, true);
    }

    private static Route deskOpen(String key, Pace pace) {
        return new Route(key, Door.DESK, pace, true);
    }
}
