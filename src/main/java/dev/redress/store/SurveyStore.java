package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.Suppression;
import dev.redress.core.survey.SurveyWeek;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Invitations to rate, from when they are scheduled to the answer, which nobody can lead back to a
/// customer.
@ApplicationScoped
public class SurveyStore {

    private final Pool pool;
    private final QuietHours quiet;

    SurveyStore(Pool pool, QuietHours quiet) {
        this.pool = pool;
        this.quiet = quiet;
    }

    /// What became of an answer.
    public enum Answered {
        COUNTED,
        /// The link was used, has expired, or never was one.
        GONE
    }

    /// Somebody who wants to be called.
    ///
    /// @param contact how to reach them, as they wrote it
    public record CallBack(String contact, Instant dueAt) {}

    /// At most `limit` surveys to be sent, the longest due first.
    public Uni<List<UUID>> due(Instant now, int limit) {
        return ids(SurveySql.DUE, Tuple.of(sent(now), limit));
    }

    /// At most `limit` surveys that end by `endsBy` and that nobody was reminded of yet, the first
    /// to end first.
    public Uni<List<UUID>> unreminded(Instant now, Instant endsBy, int limit) {
        return ids(SurveySql.UNREMINDED, Tuple.of(sent(now), sent(endsBy), limit));
    }

    /// How many surveys are to be sent, to be reminded of or to be ended, each at most `limit`.
    public Uni<Integer> countDue(Instant now, Instant endsBy, int limit) {
        return pool.preparedQuery(SurveySql.COUNT)
                .execute(Tuple.of(sent(now), sent(endsBy), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// A survey as it stands now. Fails with [NotFound].
    public Uni<AskedSurvey> asked(UUID id) {
        return pool.preparedQuery(SurveySql.ASKED)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.first(rows, AskedSurvey::of)
                                .orElseThrow(() -> new NotFound("survey " + id)));
    }

    /// Writes the message and marks the survey as sent, in one transaction. Answers whether it was
    /// still to be sent; another dispatcher may have been faster.
    public Uni<Boolean> invite(SurveyInvitation invitation, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        Tuple parameters = letter(invitation, now).addValue(SurveyWeek.of(today));
        return changed(SurveySql.INVITE, parameters);
    }

    /// Writes the reminder, with a link of its own, in one transaction. Answers whether it was
    /// still to be written.
    public Uni<Boolean> remind(SurveyInvitation reminder, Instant now) {
        return changed(SurveySql.REMIND, letter(reminder, now));
    }

    private Tuple letter(SurveyInvitation letter, Instant now) {
        Notice notice = letter.notice();
        Tuple parameters =
                Tuple.of(
                        letter.surveyId(),
                        letter.tokenHash(),
                        sent(now),
                        sent(letter.expiresAt()),
                        TimeOrderedId.at(now));
        parameters
                .addString(notice.key())
                .addString(notice.template().name())
                .addString(notice.recipient().address())
                .addString(SealedColumn.MESSAGE.sealed(notice.text()))
                .addValue(sent(quiet.earliest(notice.template(), false, now)))
                .addInteger(notice.words().version());
        return parameters;
    }

    /// Decides against sending. Answers whether it was still to be sent.
    public Uni<Boolean> suppress(UUID surveyId, Suppression reason) {
        return changed(SurveySql.SUPPRESS, Tuple.of(surveyId, reason.name()));
    }

    /// Ends at most `limit` invitations whose time is over, and answers how many.
    public Uni<Integer> expire(Instant now, int limit) {
        return Detached.from(() ->
                        pool.preparedQuery(SurveySql.EXPIRE).execute(Tuple.of(sent(now), limit)))
                .map(RowSet::rowCount);
    }

    /// The survey that this token opens, whatever its state. Fails with [NotFound].
    public Uni<InvitedSurvey> findByToken(String tokenHash) {
        return pool.preparedQuery(SurveyLinkSql.FIND)
                .execute(Tuple.of(tokenHash))
                .map(rows ->
                        Rows.first(rows, InvitedSurvey::of)
                                .orElseThrow(() -> new NotFound("survey with this link")));
    }

    /// Notes that the customer looked at the questions.
    public Uni<Void> markOpened(String tokenHash, Instant now) {
        return changed(SurveyLinkSql.OPEN, Tuple.of(tokenHash, sent(now))).replaceWithVoid();
    }

    /// Puts the answer into the ballot box and destroys, in the same transaction, all that leads
    /// from the invitation to the customer. Only the first answer counts.
    ///
    /// @param callBack what nothing of the answer leads to; absent if nobody wants to be called
    public Uni<Answered> answer(
            String tokenHash, SurveyBallot ballot, @Nullable CallBack callBack, Instant now) {
        UUID id = UUID.randomUUID();
        UUID calledId = UUID.randomUUID();
        Tuple parameters =
                Tuple.of(tokenHash, sent(now), id, ballot.sealed(), calledId)
                        .addString(
                                callBack == null
                                        ? null
                                        : SealedColumn.CONTACT.sealed(callBack.contact()))
                        .addValue(callBack == null ? null : sent(callBack.dueAt()));
        return changed(SurveyLinkSql.ANSWER, parameters)
                .map(counted -> counted ? Answered.COUNTED : Answered.GONE);
    }

    /// Ends the survey and asks the customer never again. Answers whether the link was still good.
    public Uni<Boolean> refuse(String tokenHash, Instant now) {
        return changed(SurveyLinkSql.REFUSE, Tuple.of(tokenHash, sent(now)));
    }

    private Uni<Boolean> changed(String sql, Tuple parameters) {
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters))
                .map(result -> result.rowCount() > 0);
    }

    private Uni<List<UUID>> ids(String sql, Tuple parameters) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> Rows.all(rows, row -> row.getUUID("id")));
    }
}
