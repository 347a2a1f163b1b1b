package dev.redress.core.security;

import dev.redress.core.register.Timer;
import java.time.Instant;
import java.util.List;

/// The duties of an event by its grade.
final class Duties {

    private Duties() {}

    /// Each has its time from the discovery on.
    static List<Duty> of(
            SecurityClass securityClass,
            GradeTerms terms,
            SecurityPolicy policy,
            Instant discoveredAt) {
        return DutyKind.of(securityClass)
                .map(kind ->
                        new Duty(
                                kind,
                                timer(kind, terms, policy, discoveredAt),
                                policy.legalSources().get(kind),
                                null))
                .toList();
    }

    /// What is settled stays so; the rest is counted anew by the new grade.
    static List<Duty> regraded(
            List<Duty> found, GradeTerms terms, SecurityPolicy policy, Instant discoveredAt) {
        return found.stream()
                .map(duty ->
                        duty.open()
                                ? duty.with(timer(duty.kind(), terms, policy, discoveredAt))
                                : duty)
                .toList();
    }

    private static Timer timer(
            DutyKind kind, GradeTerms terms, SecurityPolicy policy, Instant discoveredAt) {
        return Timer.of(
                discoveredAt, discoveredAt.plus(terms.timeFor(kind)), policy.warnAtPercent());
    }
}
