package dev.redress.policy;

import dev.redress.core.policy.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Tells which rules this instance works by. With rules of yesterday it works on, and is ready; but
/// it says that its last look failed.
@Readiness
@ApplicationScoped
class RulesCheck implements HealthCheck {

    private final RereadRules rules;

    RulesCheck(RereadRules rules) {
        this.rules = rules;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Rules").up();
        Rules known = rules.known();
        if (known != null) {
            answer.withData("revision", known.revision());
        }
        String failure = rules.failure();
        if (failure != null) {
            answer.withData("lastLook", failure);
        }
        return answer.build();
    }
}
