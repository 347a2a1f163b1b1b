package dev.redress.policy;

import dev.redress.core.examination.Bar;
import dev.redress.core.examination.Coverage;
import dev.redress.core.examination.Figures;
import dev.redress.core.examination.LabelFigures;
import dev.redress.core.examination.RuleBar;
import dev.redress.core.examination.RuleChanges;
import dev.redress.core.examination.RuleFigures;
import dev.redress.core.examination.RuleTrial;
import dev.redress.platform.Told;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a draft of the keyword rules did, beside what was in force then.
///
/// @param keywords the version of the rules in force
/// @param classifier the version of the classifier in force
/// @param exemplars how many sentences were asked, of which the model in force has learned
///   `learned`
/// @param bar what rules and model must reach together; time is of no account
/// @param ruleBar what the rules must reach by themselves
@RegisterForReflection(
        targets = {
            EvaluationAnswer.class,
            RuleTrial.class,
            RuleFigures.class,
            RuleChanges.class,
            RuleChanges.Example.class,
            Figures.class,
            LabelFigures.class,
            Coverage.class
        })
record EvaluationAnswer(
        @Schema(examples = "keywords") String name,
        int version,
        String evaluatedBy,
        Instant evaluatedAt,
        int keywords,
        int classifier,
        int exemplars,
        int learned,
        Bar bar,
        RuleBar ruleBar,
        RuleTrial trial)
        implements Told {

    @Override
    public EvaluationAnswer said(UnaryOperator<String> words) {
        return new EvaluationAnswer(
                name,
                version,
                evaluatedBy,
                evaluatedAt,
                keywords,
                classifier,
                exemplars,
                learned,
                bar,
                ruleBar,
                trial.said(words));
    }
}
