package dev.redress.policy;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Rule;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.classification.Simplification;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The keyword rules as people write them: at most [#RULES_MAX] with at most [#PHRASES_MAX]
/// phrases, so that a new version is ready in no time.
///
/// @param threshold below this confidence a person must classify
/// @param kinds the category that a declared kind points at
record KeywordsContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable Double threshold,
        @Nullable Map<Kind, @Nullable Category> kinds,
        @Nullable List<@Nullable KeywordForm> rules)
        implements PolicyContent {

    static final int RULES_MAX = 2_000;
    static final int PHRASES_MAX = 10_000;

    static KeywordsContent of(RuleBook book, OffsetDateTime effectiveFrom) {
        return new KeywordsContent(
                effectiveFrom,
                book.threshold(),
                new TreeMap<>(book.kinds()),
                book.rules().stream().<@Nullable KeywordForm>map(KeywordForm::of).toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    RuleBook built(int version, Simplification simplification) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("threshold", threshold);
        if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
            faults.add("threshold", "OUT_OF_RANGE", "must be 0 to 1");
        }
        Map<Kind, Category> hints = hints(faults);
        List<Rule> built = rules(simplification, faults);
        faults.refuse();
        double least = Objects.requireNonNull(threshold);
        return new RuleBook(String.valueOf(version), least, built, hints);
    }

    /// @param rules in force beside it
    /// @throws InvalidPolicy with everything that is wrong, or does not fit the grades
    void checkBeside(Rules rules, int version, Simplification simplification) {
        RuleBook built = built(version, simplification);
        requireGraded(built, rules.grades().at(EffectiveFrom.of(effectiveFrom)).value());
    }

    /// Refuses sub-categories that nobody has graded: a slip of the pen would go unnoticed.
    ///
    /// @throws InvalidPolicy with every place that names one
    static void requireGraded(RuleBook book, GradeBook grades) {
        Faults faults = new Faults();
        for (int i = 0; i < book.rules().size(); i++) {
            Category category = book.rules().get(i).category();
            String subCategory = book.rules().get(i).subCategory();
            if (category != null && subCategory != null && !grades.knows(category, subCategory)) {
                faults.add(
                        "rules[%d].subCategory".formatted(i),
                        "UNKNOWN",
                        "is no sub-category of %s in `grades`".formatted(category));
            }
        }
        faults.refuse();
    }

    private Map<Kind, Category> hints(Faults faults) {
        Map<Kind, Category> hints = new HashMap<>();
        Map<Kind, @Nullable Category> given = Objects.requireNonNullElse(kinds, Map.of());
        given.forEach((kind, category) -> {
            faults.require("kinds." + kind, category);
            if (category != null) {
                hints.put(kind, category);
            }
        });
        return hints;
    }

    private List<Rule> rules(Simplification simplification, Faults faults) {
        faults.require("rules", rules);
        List<@Nullable KeywordForm> forms = Objects.requireNonNullElse(rules, List.of());
        if (isTooLarge(forms, faults)) {
            return List.of();
        }
        List<Rule> built = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            String place = "rules[%d]".formatted(i);
            KeywordForm form = forms.get(i);
            faults.require(place, form);
            Rule rule = form == null ? null : form.built(place, simplification, faults);
            if (form != null && form.id() != null && !known.add(form.id())) {
                faults.add(place + ".id", "DUPLICATE", "is the name of an earlier rule");
            }
            if (rule != null) {
                built.add(rule);
            }
        }
        return built;
    }

    /// Whether it is: no part of it needs to be looked at then.
    private static boolean isTooLarge(List<@Nullable KeywordForm> forms, Faults faults) {
        int phrases = 0;
        for (KeywordForm form : forms) {
            phrases += form == null || form.phrases() == null ? 0 : form.phrases().size();
        }
        if (forms.size() > RULES_MAX) {
            faults.add("rules", "SIZE", "must hold at most %d rules".formatted(RULES_MAX));
        }
        if (phrases > PHRASES_MAX) {
            faults.add(
                    "rules", "SIZE", "must hold at most %d phrases in all".formatted(PHRASES_MAX));
        }
        return forms.size() > RULES_MAX || phrases > PHRASES_MAX;
    }
}
