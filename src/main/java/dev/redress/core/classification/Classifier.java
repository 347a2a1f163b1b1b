package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Says what a complaint is about and how grave it is, and why.
///
/// [#classify] is what intake goes by: keyword rules alone. What a rule calls for is never lost: a
/// grave word in a text about something else still raises severity and risk. Where no rule speaks
/// the answer is OTHER, abstained. [#opinion] adds what a model has learned from exemplars; it
/// never touches severity and risk.
///
/// At most [#HITS_TOLD_MAX] hits are told as reasons. All of them decide, told or not.
///
/// Total: any text gets an answer, in time that grows with its length only. Immutable, shared by
/// all threads.
public final class Classifier {
    /// Hits of one rule that are told. A text that repeats one word a thousand times is no clearer.
    private static final int HITS_PER_RULE_MAX = 10;

    /// Hits that are told altogether, the weightiest for the answer first: reasons are stored with
    /// each case, and nobody reads more.
    public static final int HITS_TOLD_MAX = 200;

    private final Reader reader;
    private final GradeBook grades;
    private final Supplier<Model> model;

    public Classifier(RuleBook rules, GradeBook grades, Simplification simplification) {
        this(new Reader(rules, simplification), grades, () -> Model.BLANK);
    }

    /// @param model asked for with each opinion, and always the same
    /// @throws IllegalArgumentException if the grades do not know every sub-category that a rule
    ///   names
    public Classifier(Reader reader, GradeBook grades, Supplier<Model> model) {
        reader.rules().rules().stream().forEachOrdered(rule -> requireGraded(rule, grades));
        this.reader = reader;
        this.grades = grades;
        this.model = model;
    }

    /// The same rules with other grades, which must know every sub-category that a rule names.
    public Classifier gradedBy(GradeBook others) {
        return new Classifier(reader, others, model);
    }

    /// The same rules and grades with what was learned otherwise.
    public Classifier taughtBy(Model other) {
        return new Classifier(reader, grades, () -> other);
    }

    /// Other rules with the same grades. A sub-category that these do not know is graded like its
    /// category.
    public Classifier ruledBy(RuleBook others) {
        return new Classifier(
                new Reader(others, reader.simplification()), grades.covering(others), model);
    }

    /// Of the rules that it goes by.
    public Reader reader() {
        return reader;
    }

    /// What the model learned from.
    public List<Exemplar> learned() {
        return model.get().exemplars().exemplars();
    }

    public String rulesVersion() {
        return reader.rules().version();
    }

    /// What the model learned that resembles the text, the nearest first.
    ///
    /// @param least how much, from 0 to 1
    public List<Evidence.Resemblance> resembling(String content, double least, int count) {
        Model learned = model.get();
        Vector vector = learned.vocabulary().vector(reader.bag(content));
        return learned
                .exemplars()
                .nearest(learned.exemplars().similarities(vector), count, _ -> true)
                .stream()
                .filter(near -> near.similarity() >= least)
                .map(near -> new Evidence.Resemblance(near.exemplar(), near.similarity()))
                .toList();
    }

    public Assessment classify(Facts facts) {
        NormalText text = reader.normal(facts.content());
        return assessment(text, reader.find(text), facts);
    }

    /// What rules and model together take the text for.
    ///
    /// @param language in which it is written, absent if nobody knows
    public Opinion opinion(String content, @Nullable Language language) {
        Reading reading = reader.read(content);
        Ballot ballot = new Ballot(reading.findings().hits(), null);
        Model learned = model.get();
        Deliberation deliberation = new Deliberation(learned, reading, ballot, language);
        List<Reason> reasons = reasons(reading.text(), reading.findings(), deliberation.category());
        Versions versions =
                new Versions(
                        reader.rules().version(),
                        grades.version(),
                        learned.exemplarsVersion(),
                        learned.version());
        return deliberation.opinion(content, reader.rules().threshold(), reasons, versions);
    }

    /// The grade that such a matter has by default; empty for a sub-category that the category does
    /// not have.
    public Optional<Grade> gradeOf(Category category, @Nullable String subCategory) {
        boolean isKnown = subCategory == null || grades.knows(category, subCategory);
        return isKnown ? Optional.of(grades.gradeOf(category, subCategory)) : Optional.empty();
    }

    /// What tells how alike the text is to another.
    public Bigrams bigrams(String content) {
        return Bigrams.of(reader.normal(content));
    }

    private Assessment assessment(NormalText text, Findings findings, Facts facts) {
        RuleBook rules = reader.rules();
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

    private List<Reason> reasons(NormalText text, Findings findings, Category winner) {
        List<Hit> told = new ArrayList<>();
        int[] tellings = new int[reader.rules().rules().size()];
        for (Hit hit : findings.hits()) {
            if (tellings[hit.phrase().order()]++ < HITS_PER_RULE_MAX) {
                told.add(hit);
            }
        }
        told.sort(
                Comparator.comparing((Hit hit) -> hit.rule().category() != winner)
                        .thenComparingInt(hit -> -hit.rule().weight())
                        .thenComparingInt(hit -> hit.phrase().order()));
        return told.stream().limit(HITS_TOLD_MAX).map(hit -> hit.reason(text)).toList();
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
