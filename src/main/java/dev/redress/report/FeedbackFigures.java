package dev.redress.report;

import dev.redress.core.classification.Kind;
import dev.redress.core.metric.RollUp;
import dev.redress.report.StatisticsAnswers.FeedbackLine;
import dev.redress.store.StatisticsStore.FeedbackCount;
import java.util.ArrayList;
import java.util.List;

/// Separates feedback by what it is about and by what it was meant as (CLS-11).
///
/// A suggestion proposes something; what speaks of a problem is a complaint; the rest is an
/// opinion. Whoever says that they complain, complains.
final class FeedbackFigures {

    private static final String COMPLAINT = "COMPLAINT";

    private final RollUp classes;
    private final List<FeedbackCount> counts;

    private enum Nature {
        COMPLAINT,
        SUGGESTION,
        OPINION
    }

    FeedbackFigures(RollUp classes, List<FeedbackCount> counts) {
        this.classes = classes;
        this.counts = List.copyOf(counts);
    }

    List<FeedbackLine> lines() {
        List<FeedbackLine> lines = new ArrayList<>();
        classes.groups().forEach(group -> lines.add(line(group.key())));
        lines.add(line(COMPLAINT));
        return lines;
    }

    private FeedbackLine line(String key) {
        List<FeedbackCount> own =
                counts.stream().filter(count -> key.equals(classOf(count))).toList();
        return new FeedbackLine(
                key,
                own.stream().mapToLong(FeedbackCount::cases).sum(),
                cases(own, Nature.COMPLAINT),
                cases(own, Nature.SUGGESTION),
                cases(own, Nature.OPINION));
    }

    private String classOf(FeedbackCount count) {
        return count.kind() == Kind.FEEDBACK
                ? classes.groupOf(count.matter().category(), count.matter().subCategory())
                        .map(RollUp.Group::key)
                        .orElse("")
                : COMPLAINT;
    }

    private static long cases(List<FeedbackCount> counts, Nature nature) {
        return counts.stream()
                .filter(count -> natureOf(count) == nature)
                .mapToLong(FeedbackCount::cases)
                .sum();
    }

    private static Nature natureOf(FeedbackCount count) {
        if (count.kind() != Kind.FEEDBACK) {
            return Nature.COMPLAINT;
        }
        if (count.suggests()) {
            return Nature.SUGGESTION;
        }
        return count.sure() ? Nature.COMPLAINT : Nature.OPINION;
    }
}
