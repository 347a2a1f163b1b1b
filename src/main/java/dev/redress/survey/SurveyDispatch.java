package dev.redress.survey;

import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.SurveyTerms;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.BallotStore;
import dev.redress.store.SurveyStore;
import dev.redress.survey.Invitations.Letters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Counts what was answered and tells the desk of it, invites the customers whose surveys are due,
/// reminds those who have not answered, and ends invitations that nobody followed.
@ApplicationScoped
public class SurveyDispatch implements Operation {

    private static final Logger LOG = Logger.getLogger(SurveyDispatch.class);

    private final SurveyStore surveys;
    private final BallotStore ballots;
    private final Invitations invitations;
    private final VerdictNotices notices;
    private final RulesInForce rules;
    private final DeskClock clock;

    SurveyDispatch(
            SurveyStore surveys,
            BallotStore ballots,
            Invitations invitations,
            VerdictNotices notices,
            RulesInForce rules,
            DeskClock clock) {
        this.surveys = surveys;
        this.ballots = ballots;
        this.invitations = invitations;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "survey-dispatch";
    }

    @Override
    public boolean reachesOthers() {
        return true;
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .map(inForce ->
                        new Letters(
                                inForce.surveyAt(run.at()).terms(), inForce.wordingAt(run.at())))
                .chain(letters ->
                        order.dryRun() ? rehearse(run, letters.terms()) : work(run, letters))
                .map(_ -> run.report());
    }

    private Uni<Void> rehearse(OperationRun run, SurveyTerms terms) {
        return surveys.countDue(run.at(), endsBy(run, terms), run.remaining())
                .invoke(run::did)
                .replaceWithVoid();
    }

    private Uni<Void> work(OperationRun run, Letters letters) {
        SurveyTerms terms = letters.terms();
        return count(run, terms)
                .chain(() -> tell(run, terms))
                .chain(() -> surveys.due(run.at(), run.remaining()))
                .chain(due -> each(run, due, id -> invitations.invite(id, letters, run.at())))
                .chain(() -> surveys.unreminded(run.at(), endsBy(run, terms), run.remaining()))
                .chain(late -> each(run, late, id -> invitations.remind(id, letters, run.at())))
                .chain(() -> surveys.expire(run.at(), run.remaining()))
                .invoke(run::did)
                .replaceWithVoid();
    }

    /// What is counted is no message: it does not use up what the run may do.
    private Uni<Void> count(OperationRun run, SurveyTerms terms) {
        LocalDate today = LocalDate.ofInstant(run.at(), WorkCalendar.ZONE);
        return byItself(run, "The answers that wait were not counted", ballots.count(terms, today));
    }

    private Uni<Void> tell(OperationRun run, SurveyTerms terms) {
        return byItself(
                run,
                "The desk was not told of what customers answered",
                notices.tell(terms, run.at()));
    }

    private static Uni<Void> byItself(OperationRun run, String complaint, Uni<?> work) {
        return work.replaceWithVoid()
                .onFailure()
                .invoke(failure -> {
                    run.failed(complaint + ": " + nameOf(failure));
                    LOG.warn(complaint, failure);
                })
                // What comes after it must not wait for what is wrong here.
                .onFailure()
                .recoverWithNull();
    }

    private static Uni<Void> each(
            OperationRun run, List<UUID> found, Function<UUID, Uni<Boolean>> send) {
        return run.each(found, id -> one(run, id, send));
    }

    private static Uni<Void> one(OperationRun run, UUID id, Function<UUID, Uni<Boolean>> send) {
        return send.apply(id)
                .invoke(sent -> run.did(sent ? 1 : 0))
                .onFailure()
                .invoke(failure -> {
                    run.failed("The survey %s was not sent: %s".formatted(id, nameOf(failure)));
                    LOG.warnf(failure, "The survey %s cannot be sent", id);
                })
                // The next customer must not wait for what is wrong here.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /// Whose link ends by then was invited long enough ago to be reminded.
    private static Instant endsBy(OperationRun run, SurveyTerms terms) {
        return run.at().plus(terms.validFor()).minus(terms.reminderAfter());
    }

    private static String nameOf(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
