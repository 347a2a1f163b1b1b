package dev.redress.platform;

import dev.redress.core.appeal.Appeal;
import dev.redress.core.appeal.FirstDecision;
import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.Verdict;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Shows the appeals of a case. See [CaseAnswers].
final class AppealAnswers {

    private AppealAnswers() {}

    /// None is left out.
    ///
    /// @param mask hides in words what the reader may not know
    static @Nullable List<AppealAnswer> of(
            List<Appeal> appeals, Actor reader, UnaryOperator<String> mask) {
        boolean isNamed = !reader.hasAny(Role.CUSTOMER, Role.APP);
        return appeals.isEmpty()
                ? null
                : appeals.stream().map(appeal -> of(appeal, isNamed, mask)).toList();
    }

    private static AppealAnswer of(Appeal appeal, boolean isNamed, UnaryOperator<String> mask) {
        Verdict verdict = appeal.verdict();
        return new AppealAnswer(
                appeal.number(),
                appeal.state(),
                appeal.against(),
                masked(appeal.reason(), mask),
                isNamed ? appeal.filedBy() : null,
                appeal.filedAt(),
                appeal.flaw(),
                isNamed ? appeal.reviewer() : null,
                appeal.evidenceAskedAt(),
                appeal.takenOver(),
                first(appeal, isNamed, mask),
                verdict == null ? null : verdict(verdict, mask),
                appeal.endedAt());
    }

    private static AppealAnswer.FirstDecisionAnswer first(
            Appeal appeal, boolean isNamed, UnaryOperator<String> mask) {
        FirstDecision first = appeal.first();
        return new AppealAnswer.FirstDecisionAnswer(
                mask.apply(first.text()),
                masked(first.remedy(), mask),
                amount(first.compensation()),
                isNamed ? first.decidedBy() : null,
                first.sentAt(),
                appeal.state().isOverturning());
    }

    private static AppealAnswer.VerdictAnswer verdict(Verdict verdict, UnaryOperator<String> mask) {
        Remedy remedy = verdict.remedy();
        return new AppealAnswer.VerdictAnswer(
                verdict.outcome(),
                mask.apply(verdict.reasons()),
                mask.apply(verdict.nextWays()),
                remedy == null ? null : mask.apply(remedy.text()),
                remedy == null ? null : remedy.kind(),
                remedy == null ? null : amount(remedy.compensation()));
    }

    private static @Nullable String masked(@Nullable String text, UnaryOperator<String> mask) {
        return text == null ? null : mask.apply(text);
    }

    private static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
