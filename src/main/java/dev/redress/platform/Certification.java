package dev.redress.platform;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.staff.CertificateKind;
import dev.redress.store.CertificateStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// What agents may not do before what unlocks it is recorded (spec.md §7.2): the first line moves
/// money only with a certificate, and new agents not at all. Who stands above it needs none.
@Singleton
public class Certification {

    private static final Role[] ABOVE_THE_FIRST_LINE = {
        Role.SUPERVISOR, Role.MIDDLE, Role.EXPERT, Role.COMPLIANCE, Role.OPERATIONS, Role.SECURITY
    };

    private final CertificateStore certificates;

    Certification(CertificateStore certificates) {
        this.certificates = certificates;
    }

    /// Asked before anything about the case, so that the answer tells nothing of it. Fails with the
    /// problem 403 `CERTIFICATION_REQUIRED` for whoever has no certificate.
    public Uni<Actor> requireForMoney(Actor actor) {
        return require(actor, CertificateKind.REFUND_APPROVAL);
    }

    /// The same for whoever opens the frozen account of a customer again.
    public Uni<Actor> requireForUnfreezing(Actor actor) {
        return require(actor, CertificateKind.ACCOUNT_UNFREEZING);
    }

    private Uni<Actor> require(Actor actor, CertificateKind kind) {
        if (actor.has(Role.TRAINEE)) {
            return Uni.createFrom().failure(missing(kind));
        }
        if (actor.hasAny(ABOVE_THE_FIRST_LINE) || !actor.hasAny(Role.AGENT, Role.SENIOR)) {
            return Uni.createFrom().item(actor);
        }
        return certificates
                .of(actor.name())
                .map(known -> {
                    if (!known.holds(kind)) {
                        throw missing(kind);
                    }
                    return actor;
                });
    }

    private static ProblemException missing(CertificateKind kind) {
        return new ProblemException(
                Problem.forbidden(
                        "CERTIFICATION_REQUIRED",
                        "This is for agents whose certificate %s is recorded".formatted(kind)));
    }
}
