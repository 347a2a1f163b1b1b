package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what a complaint is about and how grave it is, by keyword rules, and why.
///
/// Total: any text gets an answer, in time that grows with its length only. Where no rule speaks
/// the answer is OTHER, abstained. What a rule calls for is never lost: a grave word in a text
/// about something else still raises severity and risk. Immutable, shared by all threads.
public final class Classifier {
    /// Hits of one rule that are told. A text that repeats one word a thousand times is no clearer.
    private static final int HITS_PER_RULE_MAX = 10;

    private final RuleBook rules;
    private final GradeBook grades;
    private final Simplification simplification;
    private final PhraseIndex index;

    public Classifier(RuleBook rules, GradeBook grades, Simplification simplification) {
        this(rules, grades, simplification, new PhraseIndex(rules.rules(), simplification));
    }

    private Classifier(
            RuleBook rules, GradeBook grades, Simplification simplification, PhraseIndex index) {
        rules.rules().stream().forEachOrdered(rule -> requireGraded(rule, grades));
        this.rules = rules;
        this.grades = grades;
        this.simplification = simplification;
        this.index = index;
    }

    /// The same rules with other grades, which must know every sub-category that a rule names.
    public Classifier gradedBy(GradeBook others) {
        return new Classifier(rules, others, simplification, index);
    }

    /// Other rules with the same grades. A sub-category that these do not know is graded like its
    /// category.
    public Classifier ruledBy(RuleBook others) {
        return new Classifier(others, grades.covering(others), simplification);
    }

    public Assessment classify(Facts facts) {
        NormalText text = NormalText.of(facts.content(), simplification);
        Findings findings = Findings.of(index.find(text));
        Ballot ballot = new Ballot(findings.hits(), rules.kinds().get(facts.kind()));
        Category category = ballot.category();
        String subCategory = ballot.subCategory();
        Verdict verdict = new Verdict(grades, grades.gradeOf(category, subCategory));
        verdict.weigh(facts, findings);
        return new Assessment(
                category,
                subCategory,
                ballot.confidence(),
                ballot.confidence() < rules.threshold(),
                verdict.severity(),
                verdict.risk(),
                verdict.priority(),
                verdict.severity() == Severity.URGENT,
                reasons(text, findings, category),
                List.copyOf(verdict.signals()),
                rules.version());
    }

    /// The grade that such a matter has by default; empty for a sub-category that the category does
    /// not have.
    public Optional<Grade> gradeOf(Category category, @Nullable String subCategory) {
        boolean isKnown = subCategory == null || grades.knows(category, subCategory);
        return isKnown ? Optional.of(grades.gradeOf(category, subCategory)) : Optional.empty();
    }

    private List<Reason> reasons(NormalText text, Findings findings, Category winner) {
        List<Hit> told = new ArrayList<>();
        int[] tellings = new int[rules.rules().size()];
        for (Hit hit : findings.hits()) {
            if (tellings[hit.phrase().order()]++ < HITS_PER_RULE_MAX) {
                told.add(hit);
            }
        }
        told.sort(
                Comparator.comparing((Hit hit) -> hit.rule().category() != winner)
                        .thenComparingInt(hit -> -hit.rule().weight())
                        .thenComparingInt(hit -> hit.phrase().order()));
        return told.stream().map(hit -> hit.reason(text)).toList();
    }

    private static void requireGraded(Rule rule, GradeBook grades) {
        Category category = rule.category();
        String subCategory = rule.subCategory();
        if (category != null && subCategory != null && !grades.knows(category, subCategory)) {
            throw new IllegalArgumentException(
                    "Rule %s: no grade for %s/%s".formatted(rule.id(), category, subCategory));
        }
    }
}
