package dev.redress.appraisal;

import dev.redress.core.appraisal.AppraisalMonth;
import dev.redress.core.appraisal.AppraisalPolicy;
import dev.redress.core.appraisal.WorkedMonth;
import dev.redress.core.policy.Edition;
import dev.redress.core.policy.Rules;
import dev.redress.core.survey.Quarter;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.AppraisalStore;
import dev.redress.store.AppraisalStore.Counting;
import dev.redress.store.AppraisalStore.Scored;
import dev.redress.store.SatisfactionStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/// Counts what the months of people come to that are not final: the present one and, until its
/// figures stay, the one before (PERF-16, PERF-20).
@ApplicationScoped
public class Appraisals implements Operation {

    private static final Logger LOG = Logger.getLogger(Appraisals.class);

    private final AppraisalStore appraisals;
    private final SatisfactionStore satisfaction;
    private final RulesInForce rules;
    private final DeskClock clock;

    Appraisals(
            AppraisalStore appraisals,
            SatisfactionStore satisfaction,
            RulesInForce rules,
            DeskClock clock) {
        this.appraisals = appraisals;
        this.satisfaction = satisfaction;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appraisal";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .chain(inForce ->
                        appraisals
                                .open(AppraisalMonth.of(run.at()))
                                .chain(months -> all(run, order, months, inForce)))
                .map(_ -> run.report());
    }

    private Uni<Void> all(
            OperationRun run, OperationOrder order, List<AppraisalMonth> months, Rules inForce) {
        return Multi.createFrom()
                .iterable(months)
                .onItem()
                .transformToUniAndConcatenate(month -> one(run, order, month, inForce))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> one(
            OperationRun run, OperationOrder order, AppraisalMonth month, Rules inForce) {
        if (run.remaining() == 0) {
            return Uni.createFrom().voidItem();
        }
        // What stays is written of all at once, whatever the limit: the month is over then.
        int most = month.isFinalAt(run.at()) ? OperationOrder.LIMIT_MAX : run.remaining();
        return appraisals
                .worked(month, most)
                .chain(worked ->
                        order.dryRun()
                                ? Uni.createFrom().item(worked.size())
                                : count(run, month, worked, inForce))
                .invoke(run::did)
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> {
                    run.failed(
                            "The appraisals of %s were not counted: %s"
                                    .formatted(month.label(), failure.getClass().getSimpleName()));
                    LOG.warnf(failure, "The appraisals of %s cannot be counted", month.label());
                })
                // The next month must not wait for what is wrong with this one.
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Integer> count(
            OperationRun run, AppraisalMonth month, List<WorkedMonth> worked, Rules inForce) {
        if (worked.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        // By what was in force when the month began: nobody's work is measured by what came later.
        Edition<AppraisalPolicy> policy = inForce.appraisals().at(month.from());
        Counting counting =
                new Counting(month, month.isFinalAt(run.at()), policy.version(), run.at());
        return verdicts(run, month, inForce)
                .map(verdicts ->
                        worked.stream().map(one -> scored(one, policy.value(), verdicts)).toList())
                .chain(scored -> appraisals.keep(counting, scored));
    }

    private static Scored scored(WorkedMonth month, AppraisalPolicy policy, TeamVerdicts verdicts) {
        return new Scored(month, policy.score(month, verdicts.of(month.team())));
    }

    /// Of nobody while the quarter is not known as a whole.
    private Uni<TeamVerdicts> verdicts(OperationRun run, AppraisalMonth month, Rules inForce) {
        int shownFrom = inForce.surveyAt(run.at()).terms().shownFrom();
        if (!month.knowsVerdictAt(run.at())) {
            return Uni.createFrom().item(new TeamVerdicts(List.of(), shownFrom));
        }
        Quarter quarter = month.verdictQuarter();
        return satisfaction
                .cells(quarter.from(), quarter.to(), SurveyDefinition.SATISFIED_MIN)
                .map(cells -> new TeamVerdicts(cells, shownFrom));
    }
}
