package dev.redress.core.classification;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Severity, risk, priority and signals: the grade of the category, raised by what else is known.
/// Nothing here ever lowers anything.
final class Verdict {
    private static final String CANDIDATE = "green_channel_candidate";
    private static final String LARGE_AMOUNT = "large_amount";

    private final GradeBook grades;
    private final Set<String> signals = new LinkedHashSet<>();
    private Severity severity;
    private Risk risk;
    private Priority lift = Priority.P4;

    Verdict(GradeBook grades, Grade grade) {
        this.grades = grades;
        this.severity = grade.severity();
        this.risk = grade.risk();
    }

    void weigh(Facts facts, Findings findings) {
        findings.hits().stream().map(Hit::rule).forEachOrdered(this::raise);
        if (findings.any(Rule::greenChannel)) {
            weighDanger(findings);
        }
        if (facts.kind() == Kind.EMERGENCY) {
            severity = Severity.URGENT;
        }
        if (grades.isAboveFirstLine(facts.claimAmount())) {
            risk = risk.atLeast(Risk.MEDIUM);
        }
        if (grades.isLarge(facts.claimAmount())) {
            raise(Severity.MAJOR, Risk.HIGH);
            signals.add(LARGE_AMOUNT);
        }
    }

    Severity severity() {
        return severity;
    }

    Risk risk() {
        return risk;
    }

    /// A keyword lifts over any number of places, but above P2 only urgency does.
    Priority priority() {
        Priority base = Priority.of(severity);
        return severity == Severity.URGENT || lift != Priority.P1
                ? base.atLeast(lift)
                : base.atLeast(Priority.P2);
    }

    Set<String> signals() {
        return signals;
    }

    private void raise(Rule rule) {
        if (rule.severityFloor() != null) {
            severity = severity.atLeast(rule.severityFloor());
        }
        if (rule.riskFloor() != null) {
            risk = risk.atLeast(rule.riskFloor());
        }
        if (rule.priorityFloor() != null) {
            lift = lift.atLeast(rule.priorityFloor());
        }
        signals.addAll(rule.signals());
    }

    private void raise(Severity severityFloor, Risk riskFloor) {
        severity = severity.atLeast(severityFloor);
        risk = risk.atLeast(riskFloor);
    }

    /// A danger to account or money is urgent as long as it goes on (spec.md §4.3, CON-05).
    private void weighDanger(Findings findings) {
        if (!findings.any(Rule::ongoing)) {
            signals.add(CANDIDATE);
            return;
        }
        findings.hits().stream()
                .map(Hit::rule)
                .filter(Rule::greenChannel)
                .map(this::ongoingGradeOf)
                .flatMap(Optional::stream)
                .forEachOrdered(grade -> raise(grade.severity(), grade.risk()));
    }

    private Optional<Grade> ongoingGradeOf(Rule rule) {
        Category category = rule.category();
        return category == null ? Optional.empty() : grades.ongoingGradeOf(category);
    }
}
