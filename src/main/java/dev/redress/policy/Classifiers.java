package dev.redress.policy;

import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.Model;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.policy.Edition;
import dev.redress.core.policy.Editions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts keyword rules and grades together: at each instant the classifier goes by the rules and the
/// grades that are in force then.
///
/// Rules are looked up in all texts at once, which takes a while to prepare. So what was prepared
/// is kept as long as the rules stay.
final class Classifiers {

    private final Classifier delivered;
    private volatile Map<RuleBook, Classifier> prepared = Map.of();

    Classifiers(Classifier delivered) {
        this.delivered = delivered;
    }

    /// A version for each time from which something else is in force.
    ///
    /// @param model absent for the delivered one
    Editions<Classifier> of(
            Editions<RuleBook> rules, Editions<GradeBook> grades, @Nullable Model model) {
        Map<RuleBook, Classifier> fresh = new HashMap<>();
        List<Edition<Classifier>> editions = new ArrayList<>();
        for (Instant from : turns(rules, grades)) {
            RuleBook book = rules.at(from).value();
            GradeBook graded = grades.at(from).value().covering(book);
            Classifier classifier = fresh.computeIfAbsent(book, this::ruledBy).gradedBy(graded);
            Classifier taught = model == null ? classifier : classifier.taughtBy(model);
            editions.add(new Edition<>(editions.size() + 1, from, taught));
        }
        prepared = Map.copyOf(fresh);
        return new Editions<>(editions);
    }

    private Classifier ruledBy(RuleBook book) {
        Classifier known = prepared.get(book);
        return known == null ? delivered.ruledBy(book) : known;
    }

    private static List<Instant> turns(Editions<RuleBook> rules, Editions<GradeBook> grades) {
        return Stream.concat(rules.editions().stream(), grades.editions().stream())
                .map(Edition::effectiveFrom)
                .distinct()
                .sorted()
                .toList();
    }
}
