package dev.redress.training;

import dev.redress.core.classification.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A report for people.
final class ReportText {
    private final List<String> lines = new ArrayList<>();

    private ReportText() {}

    static String of(Report report) {
        ReportText text = new ReportText();
        text.line(
                "%s by model %s (exemplars %s)", report.file(), report.model(), report.exemplars());
        report.groups().forEach(text::figures);
        Latency latency = report.latency();
        text.line("");
        text.line(
                "latency µs: p50 %d, p99 %d, max %d",
                latency.p50Micros(), latency.p99Micros(), latency.maxMicros());
        text.line("");
        text.line("surest mistakes");
        for (Mistake mistake : report.worst()) {
            text.line(
                    "  %.2f %s, not %s: %s",
                    mistake.confidence(), mistake.given(), mistake.expected(), mistake.text());
        }
        text.line("");
        text.verdict(report);
        return String.join("\n", text.lines);
    }

    private void figures(String name, Figures figures) {
        line("");
        line(
                "%s: %d texts, strict %.3f, accepted %.3f, macro-F1 %.3f, calibration error %.3f (accepted %.3f)",
                name,
                figures.texts(),
                figures.strict(),
                figures.accepted(),
                figures.macroF1(),
                figures.calibrationError(),
                figures.calibrationErrorAccepted());
        line(
                "  surest 70 %%: accepted %.3f (confidence from %.3f)",
                figures.at70().accepted(), figures.at70().confidenceMin());
        for (Coverage coverage : figures.thresholds()) {
            line(
                    "  from confidence %.1f: %.3f covered, accepted %.3f",
                    coverage.confidenceMin(), coverage.covered(), coverage.accepted());
        }
        for (LabelFigures label : figures.labels()) {
            line(
                    "  %-17s %4d  precision %.3f  recall %.3f  F1 %.3f",
                    label.label(), label.texts(), label.precision(), label.recall(), label.f1());
        }
        confusion(figures.confusion());
    }

    /// Rows are what was right, columns what was said.
    private void confusion(Map<Label, Map<Label, Integer>> confusion) {
        Set<Label> columns = new TreeSet<>(confusion.keySet());
        confusion.values().forEach(row -> columns.addAll(row.keySet()));
        StringBuilder head = new StringBuilder("  right \\ said     ");
        columns.forEach(label -> head.append(" %5.4s".formatted(label)));
        line("%s", head);
        confusion.forEach((label, row) -> {
            StringBuilder cells = new StringBuilder("  %-17s".formatted(label));
            for (Label column : columns) {
                cells.append(" %5d".formatted(row.getOrDefault(column, 0)));
            }
            line("%s", cells);
        });
    }

    private void verdict(Report report) {
        if (report.missed().isEmpty()) {
            line("The bar of policy version %s is reached.", report.bar().version());
            return;
        }
        line("Below the bar of policy version %s:", report.bar().version());
        report.missed().forEach(missed -> line("  %s", missed));
    }

    private void line(String form, Object... values) {
        lines.add(form.formatted(values));
    }
}
