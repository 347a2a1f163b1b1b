package dev.redress.infra.api;

import dev.redress.infra.functions.Door;
import dev.redress.infra.settings.Issuer;
import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.stream.Stream;

/// A route of the gateway.
///
/// @param key as API Gateway writes it: `POST /api/v1/complaints`
/// @param door the function that answers
/// @param pace how often it may be called, by all together
/// @param open whether the gateway never looks at callers' tokens: some have none, and customers
///   and programs have one of the desk. Where a token is needed, the function verifies it in any
///   case
record Route(String key, Door door, Pace pace, boolean open) {

    /// Those of every desk. The most specific one that fits is taken; what fits none is 404.
    private static final List<Route> ALL =
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

    /// What customers, programs and accounts of the desk's own call besides, who have no token of
    /// an issuer. Of what the staff alone may call work on cases is open with it: each route is a
    /// resource, of which a stack has few to give.
    private static final List<Route> WITHOUT_ISSUER =
            List.of(
                    deskOpen("ANY /api/v1/auth/{proxy+}", Pace.SIGNING_IN),
                    deskOpen("GET /api/v1/complaints", Pace.WORKING),
                    deskOpen("ANY /api/v1/complaints/{proxy+}", Pace.WORKING),
                    deskOpen("ANY /api/v1/consents", Pace.WORKING),
                    deskOpen("ANY /api/v1/consents/{proxy+}", Pace.WORKING),
                    deskOpen("ANY /api/v1/customers/{id}/preferences", Pace.WORKING),
                    deskOpen("PUT /api/v1/customers/{id}/profile", Pace.WORKING),
                    deskOpen("ANY /api/v1/data-requests", Pace.WORKING),
                    deskOpen("ANY /api/v1/data-requests/{proxy+}", Pace.WORKING),
                    deskOpen("POST /api/v1/imports", Pace.WORKING),
                    deskOpen("GET /api/v1/imports/{id}", Pace.WORKING),
                    deskOpen("GET /api/v1/inbox", Pace.WORKING),
                    deskOpen("POST /api/v1/inbox/{id}/reading", Pace.WORKING),
                    deskOpen("ANY /api/v1/inbox/push-endpoint", Pace.WORKING),
                    deskOpen("POST /api/v1/orders", Pace.WORKING),
                    deskOpen("ANY /api/v1/orders/{proxy+}", Pace.WORKING),
                    deskOpen("ANY /api/v1/shipments/{proxy+}", Pace.WORKING),
                    deskOpen("GET /api/v1/taxonomy", Pace.WORKING),
                    deskOpen("POST /api/v1/reviews", Pace.WORKING),
                    deskOpen("POST /api/v1/business-time/{proxy+}", Pace.WORKING),
                    deskOpen("POST /api/v1/operations/{proxy+}", Pace.WORKING));

    /// Those of a desk with these settings.
    static List<Route> of(Settings settings) {
        return settings.issuer().filter(Issuer::only).isPresent()
                ? Stream.concat(ALL.stream(), WITHOUT_ISSUER.stream()).toList()
                : ALL;
    }

    private static Route intake(String key, Pace pace) {
        return new Route(key, Door.INTAKE, pace, true);
    }

    private static Route deskOpen(String key, Pace pace) {
        return new Route(key, Door.DESK, pace, true);
    }
}
