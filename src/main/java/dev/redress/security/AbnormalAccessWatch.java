package dev.redress.security;

import dev.redress.core.identity.Actor;
import dev.redress.core.register.Turn;
import dev.redress.core.security.AbnormalAccess;
import dev.redress.core.security.AbnormalAccess.Suspicion;
import dev.redress.core.security.AccessThreshold;
import dev.redress.core.security.EventSource;
import dev.redress.core.security.SecurityClass;
import dev.redress.core.security.SecurityEvent;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Moment;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.AccessCounts;
import dev.redress.store.Filing;
import dev.redress.store.FilingRequest;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Opens a security event when somebody has more shown, takes more out or guesses more than is
/// normal (SEC-15), one for each account and kind while it is open; what comes on top is noted
/// there.
@ApplicationScoped
public class AbnormalAccessWatch implements Operation {

    private final AccessCounts counts;
    private final EventFiling filing;
    private final RulesInForce rules;
    private final DeskClock clock;

    AbnormalAccessWatch(
            AccessCounts counts, EventFiling filing, RulesInForce rules, DeskClock clock) {
        this.counts = counts;
        this.filing = filing;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "abnormal-access";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .map(inForce ->
                        new Moment(
                                inForce,
                                new Turn(Actor.SYSTEM, run.at(), inForce.wordingAt(run.at()))))
                .chain(moment ->
                        suspicions(moment).chain(found -> notice(found, run, order, moment)))
                .map(_ -> run.report());
    }

    private Uni<List<Suspicion>> suspicions(Moment moment) {
        List<AccessThreshold> thresholds =
                moment.rules().securityAt(moment.turn().now()).thresholds();
        return Multi.createFrom()
                .iterable(thresholds)
                .onItem()
                .transformToUniAndConcatenate(
                        threshold -> counts.above(threshold, moment.turn().now()))
                .collect()
                .asList()
                .map(all ->
                        AbnormalAccess.suspicions(
                                all.stream().flatMap(List::stream).toList(), thresholds));
    }

    private Uni<Void> notice(
            List<Suspicion> found, OperationRun run, OperationOrder order, Moment moment) {
        List<Suspicion> due = found.stream().limit(run.remaining()).toList();
        if (order.dryRun()) {
            run.did(due.size());
            return Uni.createFrom().voidItem();
        }
        return run.eachByItself(
                due,
                one -> "A suspicion of %s was not written down".formatted(one.count().kind()),
                one ->
                        filing.notice(
                                        report(one, moment),
                                        one.key(),
                                        one.count().latestAt(),
                                        moment,
                                        FilingRequest.ofDesk(run.at()))
                                .invoke(filing -> tell(filing, run)));
    }

    private static void tell(Filing<SecurityEvent> filing, OperationRun run) {
        if (filing instanceof Filing.Done<SecurityEvent>) {
            run.did(1);
        }
    }

    private static SecurityEvent.Report report(Suspicion suspicion, Moment moment) {
        return new SecurityEvent.Report(
                TimeOrderedId.at(moment.turn().now()),
                SecurityClass.ABNORMAL_ACCESS,
                null,
                suspicion.summary(),
                EventSource.DETECTION,
                suspicion.key(),
                null,
                moment.turn().now());
    }
}
