package dev.redress.core.complaint;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.conduct.Said;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What says anew how grave a case is (spec.md §4.2, rules 9 and 11), and the report on a high
/// risk.
public sealed interface GradeCommand extends Command {

    /// Sets the severity.
    record ChangeSeverity(Severity severity, String reason) implements GradeCommand {
        @Override
        public Action action() {
            return Action.CHANGE_SEVERITY;
        }
    }

    /// Sets the risk.
    record ChangeRisk(Risk risk, String reason) implements GradeCommand {
        @Override
        public Action action() {
            return Action.CHANGE_RISK;
        }
    }

    /// Says whether a defect of the system caused the case.
    record MarkTechnicalCause(boolean technical, String reason) implements GradeCommand {
        @Override
        public Action action() {
            return Action.MARK_TECHNICAL_CAUSE;
        }
    }

    /// A person says what the case is about.
    ///
    /// @param subCategory one that the grade book knows in this category
    /// @param severity absent for the graver of the category's and the present one; `risk` likewise
    record Classify(
            Category category,
            @Nullable String subCategory,
            @Nullable Severity severity,
            @Nullable Risk risk,
            @Nullable String reason)
            implements GradeCommand {
        @Override
        public Action action() {
            return Action.CLASSIFY;
        }
    }

    /// The classifier says what a case is about that waits for a person.
    record Suggest(Suggestion suggestion) implements GradeCommand {
        @Override
        public Action action() {
            return Action.SUGGEST_CLASSIFICATION;
        }
    }

    /// One of many cases about the same becomes as grave as all of them (spec.md §6.6).
    ///
    /// @param cluster the alert of the mass complaint
    /// @param matter what they have in common: `PRODUCT P-1`
    /// @param reports whether the report on the risk of this case is the one for all of them
    record JoinCluster(UUID cluster, String matter, boolean reports) implements GradeCommand {
        @Override
        public Action action() {
            return Action.JOIN_CLUSTER;
        }
    }

    /// A member of a mass complaint carries the report for all, because the one before it is over.
    record CarryReport(UUID cluster, String matter) implements GradeCommand {
        @Override
        public Action action() {
            return Action.CARRY_REPORT;
        }
    }

    /// The back office reports on a high risk.
    record FileRiskReport(String findings, String customerVersion) implements GradeCommand {
        @Override
        public Action action() {
            return Action.FILE_RISK_REPORT;
        }

        @Override
        public Stream<Said> said() {
            return Said.toCustomer("customerVersion", customerVersion);
        }
    }

    /// Shares the report with the customer, or sends it back.
    record ApproveRiskReport(boolean approved, String reason) implements GradeCommand {
        @Override
        public Action action() {
            return Action.APPROVE_RISK_REPORT;
        }
    }
}
