package dev.redress.platform;

import dev.redress.core.complaint.Care;
import dev.redress.core.complaint.Needs;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Shows how the customer of a case is cared for. See [CaseAnswers].
final class CareAnswers {

    private CareAnswers() {}

    static @Nullable List<String> watchers(Care care, Actor reader) {
        return reader.hasAny(Role.CUSTOMER, Role.APP) || care.watchers().isEmpty()
                ? null
                : care.watchers();
    }

    /// @param mask hides in words what the reader may not know
    static CaseAnswer.@Nullable NeedsAnswer needs(
            @Nullable Needs needs, Actor reader, UnaryOperator<String> mask) {
        if (needs == null || reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return null;
        }
        BigDecimal budget = needs.budget();
        return new CaseAnswer.NeedsAnswer(
                hidden(needs.scenario(), mask),
                budget == null ? null : budget.toPlainString(),
                hidden(needs.notes(), mask));
    }

    private static @Nullable String hidden(@Nullable String text, UnaryOperator<String> mask) {
        return text == null ? null : mask.apply(text);
    }
}
