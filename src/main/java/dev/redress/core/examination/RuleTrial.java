package dev.redress.core.examination;

import dev.redress.core.classification.Classifier;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What keyword rules would do that somebody would like to put in force.
///
/// The model stays what it is and has learned most of the sentences itself, so `together` flatters:
/// it tells whether rules mislead the model, not how well it does on what it has never seen.
/// `rules` learned nothing and flatter nobody.
///
/// @param together of rules and model in force
/// @param rules by themselves
/// @param rulesInForce those in force by themselves
/// @param missed what of the bars is not reached, in words; empty if all is
public record RuleTrial(
        Figures together,
        RuleFigures rules,
        RuleFigures rulesInForce,
        RuleChanges changes,
        List<String> missed) {

    public RuleTrial {
        missed = List.copyOf(missed);
    }

    /// The same with `missed` in other words.
    public RuleTrial said(UnaryOperator<String> words) {
        return new RuleTrial(
                together, rules, rulesInForce, changes, missed.stream().map(words).toList());
    }

    /// Takes some seconds for some thousands of lessons.
    ///
    /// @param bar of rules and model together; time is of no account
    public static RuleTrial of(
            List<Lesson> lessons, Classifier inForce, Classifier draft, Bar bar, RuleBar ruleBar) {
        Figures together = Figures.of(new Examination(draft).answers(lessons));
        RuleFigures rules = RuleFigures.of(lessons, draft);
        return new RuleTrial(
                together,
                rules,
                RuleFigures.of(lessons, inForce),
                RuleChanges.of(lessons, inForce, draft),
                Stream.concat(
                                bar.missed(together).stream().map(what -> "Together: " + what),
                                ruleBar.missed(rules).stream().map(what -> "Rules: " + what))
                        .toList());
    }
}
