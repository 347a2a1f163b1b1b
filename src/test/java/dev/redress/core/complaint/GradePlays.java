package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.BACK;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.classification.Abstention;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.classification.Versions;
import dev.redress.core.identity.Actor;
import dev.redress.core.sla.Stage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows about what a case is and how grave it is.
final class GradePlays {

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("ChangeSeverity, up", severity(Severity.MAJOR)),
                    entry(
                            "ChangeSeverity, down",
                            severity(Severity.GENERAL)
                                    .given(found ->
                                            Changed.graded(found, Severity.MAJOR, Risk.LOW))),
                    entry("ChangeSeverity, as it is", severity(Severity.GENERAL)),
                    entry("ChangeRisk, up", risk(Risk.MEDIUM)),
                    entry(
                            "ChangeRisk, down",
                            risk(Risk.LOW).given(found -> at(found, Risk.MEDIUM))),
                    entry(
                            "ChangeRisk, down from HIGH",
                            risk(Risk.LOW).given(found -> at(found, Risk.HIGH))),
                    entry("Classify, at first", classify()),
                    entry("Classify, otherwise", classify()),
                    entry("Suggest, sure, at first", suggest(null)),
                    entry("Suggest, sure", suggest(null)),
                    entry("Suggest, in doubt", suggest(Abstention.LOW_SCORE)),
                    entry(
                            "JoinCluster, of a mass complaint",
                            Play.of(
                                    Actor.SYSTEM,
                                    new GradeCommand.JoinCluster(
                                            new UUID(2, 2), "PRODUCT P-1", false))),
                    entry(
                            "CarryReport, of a mass complaint",
                            carry().given(found -> at(found, Risk.HIGH))),
                    entry(
                            "CarryReport, that is owed already",
                            carry().given(found ->
                                    Changed.owing(at(found, Risk.HIGH), Stage.RISK_REPORT))),
                    entry(
                            "MarkTechnicalCause, yes",
                            Play.of(SUPERVISOR, new GradeCommand.MarkTechnicalCause(true, "系统故障"))),
                    entry(
                            "FileRiskReport, at HIGH",
                            fileReport().given(found -> at(found, Risk.HIGH))),
                    entry("FileRiskReport, below HIGH", fileReport()),
                    entry("ApproveRiskReport, yes", approve(true).given(GradePlays::reported)),
                    entry("ApproveRiskReport, no", approve(false).given(GradePlays::reported)),
                    entry("ApproveRiskReport, of none", approve(true)));

    private GradePlays() {}

    static Complaint at(Complaint found, Risk risk) {
        return Changed.graded(found, Severity.GENERAL, risk);
    }

    private static Play severity(Severity severity) {
        return Play.of(OPERATIONS, new GradeCommand.ChangeSeverity(severity, "核实后"));
    }

    private static Play risk(Risk risk) {
        return Play.of(OPERATIONS, new GradeCommand.ChangeRisk(risk, "核实后"));
    }

    private static Play classify() {
        return Play.of(
                SUPERVISOR,
                new GradeCommand.Classify(Category.LOGISTICS, null, null, null, "物流问题"));
    }

    private static Play suggest(@Nullable Abstention abstention) {
        Suggestion suggestion =
                new Suggestion(
                        1,
                        1,
                        Kind.COMPLAINT,
                        Category.LOGISTICS,
                        null,
                        0.9,
                        abstention,
                        abstention == null,
                        List.of(),
                        List.of(),
                        new Versions("1", "1", "1", "1"),
                        MONDAY_10AM);
        return Play.of(Actor.SYSTEM, new GradeCommand.Suggest(suggestion))
                .given(Changed::unclassified);
    }

    private static Play fileReport() {
        return Play.of(BACK, new GradeCommand.FileRiskReport("已核实", "我们正在处理"));
    }

    private static Play approve(boolean approved) {
        return Play.of(OPERATIONS, new GradeCommand.ApproveRiskReport(approved, "已阅"));
    }

    private static Play carry() {
        return Play.of(Actor.SYSTEM, new GradeCommand.CarryReport(new UUID(2, 2), "PRODUCT P-1"));
    }

    private static Complaint reported(Complaint found) {
        RiskReport report = new RiskReport("已核实", "我们正在处理", "back1", MONDAY_10AM, null, null);
        return Changed.filed(found, dossier -> dossier.with(report));
    }
}
