package dev.redress.platform;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;

/// What new agents may not do before their training and the security test are recorded (spec.md
/// §7.2): money is granted and approved by certified people only.
public final class Certification {

    private Certification() {}

    /// Asked before anything about the case, so that the answer tells nothing of it. The problem is
    /// 403 `CERTIFICATION_REQUIRED`.
    ///
    /// @throws ProblemException for a new agent
    public static Actor requireForMoney(Actor actor) {
        if (actor.has(Role.TRAINEE)) {
            throw new ProblemException(
                    Problem.forbidden(
                            "CERTIFICATION_REQUIRED",
                            "Compensations are for agents with a recorded certificate"));
        }
        return actor;
    }
}
