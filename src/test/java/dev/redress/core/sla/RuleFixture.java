package dev.redress.core.sla;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rules to try a policy with.
final class RuleFixture {

    private RuleFixture() {}

    static PolicyRule rule(Stage stage, Severity severity, Mode mode, Length length) {
        return rule(stage, severity, null, mode, length);
    }

    static PolicyRule rule(
            Stage stage, Severity severity, @Nullable Risk floor, Mode mode, Length length) {
        return new PolicyRule(
                stage,
                Set.of(Kind.COMPLAINT),
                Set.of(severity),
                floor,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Trigger.RECEIPT,
                mode,
                length.duration(),
                length.days(),
                List.of(),
                null,
                null,
                false,
                Role.AGENT);
    }

    record Length(Duration duration, int days) {}

    static Length lasting(Duration duration) {
        return new Length(duration, 0);
    }

    static Length days(int days) {
        return new Length(Duration.ZERO, days);
    }
}
