package dev.redress.appraisal;

import dev.redress.appraisal.AppraisalAnswers.State;
import dev.redress.core.appraisal.Indicator;
import dev.redress.core.appraisal.Score.Part;
import dev.redress.core.privacy.Purpose;
import dev.redress.platform.CsvRow;
import dev.redress.store.AppraisalReading.Appraisal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Appraisals for those who decide about people (PERF-06), a line for each person and month. Each
/// line says who fetched it, when and what for, wherever it goes.
record AppraisalTable(String by, Instant at, Purpose purpose) {

    private static final List<String> HEAD =
            Stream.of(
                            Stream.of(
                                    "account",
                                    "month",
                                    "state",
                                    "team",
                                    "policyVersion",
                                    "asOf",
                                    "handled",
                                    "closed",
                                    "points",
                                    "weight"),
                            Stream.of(Indicator.values()).flatMap(AppraisalTable::columns),
                            Stream.of("exportedBy", "exportedAt", "purpose"))
                    .flatMap(names -> names)
                    .toList();

    String of(List<Appraisal> appraisals) {
        return CsvRow.of(HEAD) + appraisals.stream().map(this::row).collect(Collectors.joining());
    }

    private static Stream<String> columns(Indicator indicator) {
        String name = indicator.name().toLowerCase(Locale.ROOT);
        return Stream.of(name, name + "_cases", name + "_points");
    }

    private String row(Appraisal appraisal) {
        List<String> cells = new ArrayList<>();
        cells.add(appraisal.account());
        cells.add(appraisal.month().label());
        cells.add((appraisal.isFinal() ? State.FINAL : State.PROVISIONAL).name());
        cells.add(text(appraisal.team()));
        cells.add(text(appraisal.policyVersion()));
        cells.add(text(appraisal.asOf()));
        cells.add(text(appraisal.handled()));
        cells.add(text(appraisal.closed()));
        cells.add(figure(appraisal.score().points()));
        cells.add(text(appraisal.score().weight()));
        for (Indicator indicator : Indicator.values()) {
            add(cells, appraisal.score().parts(), indicator);
        }
        cells.add(by);
        cells.add(at.toString());
        cells.add(purpose.name());
        return CsvRow.of(cells);
    }

    private static void add(List<String> cells, List<Part> parts, Indicator indicator) {
        Part part =
                parts.stream()
                        .filter(one -> one.yardstick().indicator() == indicator)
                        .findFirst()
                        .orElseThrow();
        cells.add(figure(part.value()));
        cells.add(text(part.cases()));
        cells.add(figure(part.points()));
    }

    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
