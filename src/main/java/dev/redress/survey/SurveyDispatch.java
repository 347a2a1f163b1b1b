package dev.redress.survey;

import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.store.SurveyStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/// Invites the customers whose surveys are due, and ends invitations that nobody followed.
@ApplicationScoped
public class SurveyDispatch implements Operation {

    private static final Logger LOG = Logger.getLogger(SurveyDispatch.class);

    private final SurveyStore surveys;
    private final Invitations invitations;
    private final DeskClock clock;

    SurveyDispatch(SurveyStore surveys, Invitations invitations, DeskClock clock) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "survey-dispatch";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        Uni<Void> work = order.dryRun() ? count(run) : inviteDue(run).chain(() -> expire(run));
        return work.map(_ -> run.report());
    }

    private Uni<Void> count(OperationRun run) {
        return surveys.countDue(run.at(), run.remaining()).invoke(run::did).replaceWithVoid();
    }

    private Uni<Void> inviteDue(OperationRun run) {
        return surveys.due(run.at(), run.remaining()).chain(found -> inviteAll(run, found));
    }

    private Uni<Void> inviteAll(OperationRun run, List<SurveyStore.Due> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(due -> invite(run, due))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> invite(OperationRun run, SurveyStore.Due due) {
        return invitations
                .invite(due, run.at())
                .invoke(invited -> run.did(invited ? 1 : 0))
                .onFailure()
                .invoke(failure -> note(run, due, failure))
                // The next customer must not wait for what is wrong here.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> expire(OperationRun run) {
        return surveys.expire(run.at(), run.remaining()).invoke(run::did).replaceWithVoid();
    }

    private static void note(OperationRun run, SurveyStore.Due due, Throwable failure) {
        String cause = failure.getClass().getSimpleName();
        run.failed("The survey of case %s was not sent: %s".formatted(due.caseNo(), cause));
        LOG.warnf(failure, "The survey of case %s cannot be sent", due.caseNo());
    }
}
