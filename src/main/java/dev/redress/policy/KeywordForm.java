package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Match;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Rule;
import dev.redress.core.classification.Severity;
import dev.redress.core.classification.Simplification;
import dev.redress.core.classification.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A keyword rule as people write it. What is left out has no effect.
///
/// @param match `WORDS` (if left out) or `ANYWHERE`
/// @param unlessNegated whether 不是假货 is no hit; otherwise it counts, marked as negated
/// @param weight 1 to 10 with a category, 0 or left out without one
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeywordForm(
        @Nullable String id,
        @Nullable List<@Nullable String> phrases,
        @Nullable Match match,
        @Nullable Category category,
        @Nullable String subCategory,
        @Nullable Integer weight,
        @Nullable Severity severityFloor,
        @Nullable Risk riskFloor,
        @Nullable Priority priorityFloor,
        @Nullable Boolean greenChannel,
        @Nullable Boolean ongoing,
        @Nullable Boolean idiom,
        @Nullable List<@Nullable String> signals,
        @Nullable Boolean unlessNegated) {

    private static final String ID = "[a-z0-9][a-z0-9.-]{0,99}";
    private static final String SIGNAL = "[a-z][a-z0-9_]{0,49}";
    static final int PHRASES_MAX = 500;
    static final int SIGNALS_MAX = 20;
    private static final int PHRASE_LENGTH_MAX = 100;
    private static final int WEIGHT_MAX = 10;

    static KeywordForm of(Rule rule) {
        return new KeywordForm(
                rule.id(),
                rule.phrases().stream().<@Nullable String>map(phrase -> phrase).toList(),
                rule.match(),
                rule.category(),
                rule.subCategory(),
                rule.weight(),
                rule.severityFloor(),
                rule.riskFloor(),
                rule.priorityFloor(),
                rule.greenChannel(),
                rule.ongoing(),
                rule.idiom(),
                rule.signals().stream().<@Nullable String>map(signal -> signal).toList(),
                rule.unlessNegated());
    }

    /// The rule, or nothing if anything is wrong, which `faults` then knows by its place.
    @Nullable Rule built(String place, Simplification simplification, Faults faults) {
        Faults own = new Faults();
        checkName(own);
        checkPhrases(simplification, own);
        checkVote(own);
        checkEffects(own);
        Rule rule = own.isEmpty() ? own.of("", this::rule) : null;
        faults.take(place, own);
        return rule;
    }

    private void checkName(Faults faults) {
        faults.require("id", id);
        if (id != null && !id.matches(ID)) {
            faults.add("id", "INVALID", "must have small letters, digits, dots and hyphens only");
        }
    }

    private void checkPhrases(Simplification simplification, Faults faults) {
        if (phrases == null || phrases.isEmpty()) {
            faults.add("phrases", "REQUIRED", "must hold at least one phrase");
            return;
        }
        if (phrases.size() > PHRASES_MAX) {
            faults.add("phrases", "SIZE", "must hold at most %d phrases".formatted(PHRASES_MAX));
            return;
        }
        Set<Spelling> known = new HashSet<>();
        for (int i = 0; i < phrases.size(); i++) {
            String place = "phrases[%d]".formatted(i);
            String phrase = phrases.get(i);
            faults.require(place, phrase);
            if (phrase != null && phrase.length() > PHRASE_LENGTH_MAX) {
                faults.add(place, "SIZE", "must have 1 to " + PHRASE_LENGTH_MAX + " characters");
            } else if (phrase != null) {
                Spelling spelling = faults.of(place, () -> Spelling.of(phrase, simplification));
                if (spelling != null && !known.add(spelling)) {
                    faults.add(place, "DUPLICATE", "means the same as an earlier phrase");
                }
            }
        }
    }

    private void checkVote(Faults faults) {
        int given = weightOrNone();
        if (given < 0 || given > WEIGHT_MAX) {
            faults.add("weight", "OUT_OF_RANGE", "must be 0 to " + WEIGHT_MAX);
        } else if (category == null && given > 0) {
            faults.add("category", "REQUIRED", "is what the weight speaks for");
        } else if (category != null && given == 0) {
            faults.add("weight", "REQUIRED", "must be at least 1 to speak for a category");
        }
        if (subCategory != null && category == null) {
            faults.add("subCategory", "INVALID", "stands only beside its category");
        }
    }

    private void checkEffects(Faults faults) {
        checkSignals(faults);
        if (isSet(idiom) && hasEffect()) {
            faults.add("idiom", "INVALID", "is harmless, and so has no other effect");
        } else if (!isSet(idiom) && !hasEffect()) {
            faults.add("", "NO_EFFECT", "says nothing about a text that it hits");
        }
    }

    private void checkSignals(Faults faults) {
        List<@Nullable String> given = Objects.requireNonNullElse(signals, List.of());
        if (given.size() > SIGNALS_MAX) {
            faults.add("signals", "SIZE", "must hold at most %d signals".formatted(SIGNALS_MAX));
            return;
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String place = "signals[%d]".formatted(i);
            String signal = given.get(i);
            if (signal == null || !signal.matches(SIGNAL)) {
                faults.add(place, "INVALID", "must have small letters, digits and low lines only");
            } else if (!known.add(signal)) {
                faults.add(place, "DUPLICATE", "is an earlier signal");
            }
        }
    }

    private boolean hasEffect() {
        boolean raises = severityFloor != null || riskFloor != null || priorityFloor != null;
        boolean marks = isSet(greenChannel) || isSet(ongoing);
        return category != null || raises || marks || (signals != null && !signals.isEmpty());
    }

    private Rule rule() {
        return new Rule(
                Objects.requireNonNull(id),
                strings(phrases),
                category,
                subCategory,
                severityFloor,
                riskFloor,
                priorityFloor,
                isSet(greenChannel),
                isSet(ongoing),
                isSet(idiom),
                strings(signals),
                weightOrNone(),
                Objects.requireNonNullElse(match, Match.WORDS),
                isSet(unlessNegated));
    }

    private int weightOrNone() {
        return weight == null ? 0 : weight;
    }

    private static boolean isSet(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static List<String> strings(@Nullable List<@Nullable String> given) {
        return given == null ? List.of() : given.stream().map(Objects::requireNonNull).toList();
    }
}
