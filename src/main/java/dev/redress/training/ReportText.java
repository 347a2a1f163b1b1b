package dev.redress.training;

import dev.redress.core.classification.Label;
import dev.redress.core.examination.Coverage;
import dev.redress.core.examination.Figures;
import dev.redress.core.examination.LabelFigures;
import dev.redress.core.examination.Latency;
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
        text.lines.add(
                "%s by model %s (exemplars %s)"
                        .formatted(report.file(), report.model(), report.exemplars()));
        report.groups().forEach(text::group);
        text.latency(report.latency());
        text.mistakes(report.worst());
        text.verdict(report);
        return String.join("\n", text.lines);
    }

    private void group(String name, Figures figures) {
        lines.add("");
        lines.add(
                "%s: %d texts, strict %.3f, accepted %.3f, macro-F1 %.3f"
                        .formatted(
                                name,
                                figures.texts(),
                                figures.strict(),
                                figures.accepted(),
                                figures.macroF1()));
        lines.add(
                "  calibration error %.3f, beside what is accepted %.3f"
                        .formatted(figures.calibrationError(), figures.calibrationErrorAccepted()));
        lines.add(
                "  surest 70 %%: accepted %.3f (confidence from %.3f)"
                        .formatted(figures.at70().accepted(), figures.at70().confidenceMin()));
        figures.thresholds().forEach(this::threshold);
        figures.labels().forEach(this::label);
        confusion(figures.confusion());
    }

    private void threshold(Coverage coverage) {
        lines.add(
                "  from confidence %.1f: %.3f covered, accepted %.3f"
                        .formatted(
                                coverage.confidenceMin(), coverage.covered(), coverage.accepted()));
    }

    private void label(LabelFigures label) {
        lines.add(
                "  %-17s %4d  precision %.3f  recall %.3f  F1 %.3f"
                        .formatted(
                                label.label(),
                                label.texts(),
                                label.precision(),
                                label.recall(),
                                label.f1()));
    }

    /// Rows are what was right, columns what was said.
    private void confusion(Map<Label, Map<Label, Integer>> confusion) {
        Set<Label> columns = new TreeSet<>(confusion.keySet());
        confusion.values().forEach(row -> columns.addAll(row.keySet()));
        StringBuilder head = new StringBuilder("  right \\ said     ");
        columns.forEach(label -> head.append(" %5.4s".formatted(label)));
        lines.add(head.toString());
        confusion.forEach((label, row) -> {
            StringBuilder cells = new StringBuilder("  %-17s".formatted(label));
            for (Label column : columns) {
                cells.append(" %5d".formatted(row.getOrDefault(column, 0)));
            }
            lines.add(cells.toString());
        });
    }

    private void latency(Latency latency) {
        lines.add("");
        lines.add(
                "latency µs: p50 %d, p99 %d, max %d"
                        .formatted(latency.p50Micros(), latency.p99Micros(), latency.maxMicros()));
    }

    private void mistakes(List<Mistake> worst) {
        lines.add("");
        lines.add("surest mistakes");
        for (Mistake mistake : worst) {
            lines.add(
                    "  %.2f %s, not %s: %s"
                            .formatted(
                                    mistake.confidence(),
                                    mistake.given(),
                                    mistake.expected(),
                                    mistake.text()));
        }
    }

    private void verdict(Report report) {
        String version = report.bar().version();
        lines.add("");
        lines.add(
                report.missed().isEmpty()
                        ? "The bar of policy version %s is reached.".formatted(version)
                        : "Below the bar of policy version %s:".formatted(version));
        report.missed().forEach(missed -> lines.add("  " + missed));
    }
}
