package dev.redress.compensation;

import dev.redress.core.compensation.Step;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.identity.Actor;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.CompensationStore;
import dev.redress.store.DuePayout;
import dev.redress.store.PayoutStore;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Hands ordered payments to the provider and notes what it answers.
///
/// An answer that comes late, or twice, finds its compensation farther on and changes nothing. A
/// payment of which nobody knows what became is handed over again under the same key, however long
/// that takes, and stands in the report each time: a new order is possible only after the provider
/// has refused.
@ApplicationScoped
class PayoutSweep implements Operation {

    private static final int SAID_LENGTH_MAX = 300;

    private final PayoutStore payouts;
    private final CompensationStore compensations;
    private final PayoutGateway gateway;
    private final RulesInForce rules;
    private final PayoutConfig config;
    private final DeskClock clock;

    PayoutSweep(
            PayoutStore payouts,
            CompensationStore compensations,
            PayoutGateway gateway,
            RulesInForce rules,
            PayoutConfig config,
            DeskClock clock) {
        this.payouts = payouts;
        this.compensations = compensations;
        this.gateway = gateway;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payout";
    }

    @Override
    public boolean reachesOthers() {
        return true;
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        Uni<Void> work = order.dryRun() ? count(run) : run.repeat(() -> round(run));
        return work.map(_ -> run.report());
    }

    private Uni<Void> count(OperationRun run) {
        return payouts.countDue(run.at(), run.remaining()).invoke(run::did).replaceWithVoid();
    }

    /// Answers whether another round makes sense.
    private Uni<Boolean> round(OperationRun run) {
        int limit = Math.min(config.batchSizeMax(), run.remaining());
        return payouts.claim(run.at(), clock.instant().plus(config.lease()), limit)
                .call(due -> payAll(run, due))
                .map(due -> !due.isEmpty());
    }

    private Uni<Void> payAll(OperationRun run, List<DuePayout> due) {
        List<DuePayout> untried = new ArrayList<>(due);
        return run.each(
                        due,
                        payout -> {
                            untried.remove(payout);
                            return pay(run, payout);
                        })
                .chain(() ->
                        untried.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : payouts.putBack(untried, run.at()));
    }

    // What fails behind the payment must not look as if it had not been made: it is handed over
    // again, and the provider recognises it.
    private Uni<Void> pay(OperationRun run, DuePayout payout) {
        return Uni.createFrom()
                .deferred(() -> handOver(payout))
                .chain(answer -> note(payout, answer, run.at()))
                .invoke(outcome -> enter(run, payout, outcome))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> postpone(run, payout, failure));
    }

    // Whatever thread brings the answer, or the end of all patience: the rest needs this context.
    private Uni<PayoutAnswer> handOver(DuePayout payout) {
        Context context = Objects.requireNonNull(Vertx.currentContext());
        return gateway.pay(payout)
                .ifNoItem()
                .after(config.timeout())
                .failWith(() -> new TimeoutException("no answer within " + config.timeout()))
                .emitOn(command -> context.runOnContext(_ -> command.run()));
    }

    private Uni<Outcome> note(DuePayout payout, PayoutAnswer answer, Instant now) {
        Step step =
                switch (answer) {
                    case PayoutAnswer.Paid(String reference) ->
                            new Step.NotePaid(payout.round(), reference);
                    case PayoutAnswer.Refused(String reason) ->
                            new Step.NoteRefused(payout.round(), shown(reason));
                };
        return rules.now()
                .chain(inForce ->
                        compensations.change(
                                new ChangeRequest(
                                        payout.complaintId(), ChangeRequest.ANY_VERSION, now),
                                new Proceeding(
                                        inForce.lifecycleAt(now),
                                        inForce.compensationAt(now),
                                        payout.compensation(),
                                        step,
                                        Actor.SYSTEM,
                                        now)));
    }

    /// A second word on a payment changes nothing, but somebody should compare the books.
    private static void enter(OperationRun run, DuePayout payout, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> run.did(1);
            case Outcome.Refused(Refusal refusal) ->
                    run.failed(
                            "The answer to payment %s came too late: %s"
                                    .formatted(payout.key(), refusal.detail()));
        }
    }

    private Uni<Void> postpone(OperationRun run, DuePayout payout, Throwable failure) {
        List<Duration> pauses = config.pauses();
        Duration pause = pauses.get(Math.min(payout.attempts(), pauses.size()) - 1);
        Instant nextAttemptAt = run.at().plus(pause);
        run.failed(
                "Payment %s is unanswered and handed over again at %s"
                        .formatted(payout.key(), nextAttemptAt));
        return payouts.postpone(payout, shown(describe(failure)), nextAttemptAt);
    }

    private static String describe(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /// Providers like to quote the recipient.
    private static String shown(String said) {
        return Masking.freeText(said, SAID_LENGTH_MAX);
    }
}
