package dev.redress.store;

import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Invitations to rate, and the answers, which nobody can lead back to a customer.
@ApplicationScoped
public class SurveyStore {

    private final Pool pool;
    private final QuietHours quiet;

    SurveyStore(Pool pool, QuietHours quiet) {
        this.pool = pool;
        this.quiet = quiet;
    }

    /// A survey whose time has come.
    public record Due(
            UUID id, UUID complaintId, String caseNo, String customerId, String language) {}

    /// An invitation as its link finds it.
    ///
    /// @param complaintId absent once answered
    /// @param expiresAt absent once answered
    public record Invited(
            SurveyState state, @Nullable UUID complaintId, @Nullable Instant expiresAt) {

        /// Whether an answer would count at `now`. The end of the time does not.
        public boolean isOpenAt(Instant now) {
            return (state == SurveyState.SENT || state == SurveyState.OPENED)
                    && expiresAt != null
                    && now.isBefore(expiresAt);
        }
    }

    /// What became of an answer.
    public enum Answered {
        COUNTED,
        /// The link was used, has expired, or never was one.
        GONE
    }

    /// At most `limit` surveys to be sent, the longest due first.
    public Uni<List<Due>> due(Instant now, int limit) {
        return pool.preparedQuery(SurveySql.DUE)
                .execute(Tuple.of(sent(now), limit))
                .map(SurveyStore::dues);
    }

    /// How many surveys are to be sent or to be ended, each at most `limit`.
    public Uni<Integer> countDue(Instant now, int limit) {
        return pool.preparedQuery(SurveySql.COUNT)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// Writes the message and marks the survey as sent, in one transaction. Answers whether it was
    /// still to be sent; another dispatcher may have been faster.
    public Uni<Boolean> invite(SurveyInvitation invitation, Instant now) {
        Tuple parameters =
                Tuple.of(
                        invitation.surveyId(),
                        invitation.tokenHash(),
                        sent(now),
                        sent(invitation.expiresAt()),
                        TimeOrderedId.at(now));
        parameters
                .addString(invitation.notice().key())
                .addString(invitation.notice().template().name())
                .addString(invitation.notice().recipient().address())
                .addString(SealedColumn.MESSAGE.sealed(invitation.notice().text()))
                .addValue(sent(quiet.earliest(invitation.notice().template(), false, now)));
        return changed(SurveySql.INVITE, parameters);
    }

    /// Decides against sending. Answers whether it was still to be sent.
    public Uni<Boolean> suppress(UUID surveyId) {
        return changed(SurveySql.SUPPRESS, Tuple.of(surveyId));
    }

    /// Ends at most `limit` invitations whose time is over, and answers how many.
    public Uni<Integer> expire(Instant now, int limit) {
        return Detached.from(() ->
                        pool.preparedQuery(SurveySql.EXPIRE).execute(Tuple.of(sent(now), limit)))
                .map(RowSet::rowCount);
    }

    /// The invitation with this token, whatever its state. Fails with [NotFound].
    public Uni<Invited> findByToken(String tokenHash) {
        return pool.preparedQuery(SurveySql.FIND)
                .execute(Tuple.of(tokenHash))
                .map(SurveyStore::invited);
    }

    /// Notes that the customer looked at the questions.
    public Uni<Void> markOpened(String tokenHash, Instant now) {
        return changed(SurveySql.OPEN, Tuple.of(tokenHash, sent(now))).replaceWithVoid();
    }

    /// Keeps the answer and destroys, in the same transaction, all that leads from the invitation
    /// to the customer. Only the first answer counts.
    public Uni<Answered> answer(String tokenHash, SurveyAnswer answer, Instant now) {
        Tuple parameters =
                Tuple.of(
                        tokenHash,
                        sent(now),
                        SealedColumn.RATING.sealed(answer.answersJson()),
                        answer.score().toPlainString(),
                        answer.answeredOn());
        return changed(SurveySql.ANSWER, parameters)
                .map(counted -> counted ? Answered.COUNTED : Answered.GONE);
    }

    private Uni<Boolean> changed(String sql, Tuple parameters) {
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters))
                .map(result -> result.rowCount() > 0);
    }

    private static List<Due> dues(RowSet<Row> rows) {
        List<Due> dues = new ArrayList<>();
        for (Row row : rows) {
            dues.add(
                    new Due(
                            row.getUUID("id"),
                            row.getUUID("complaint_id"),
                            row.getString("case_no"),
                            row.getString("customer_id"),
                            row.getString("language")));
        }
        return dues;
    }

    private static Invited invited(RowSet<Row> rows) {
        for (Row row : rows) {
            OffsetDateTime expiresAt = row.getOffsetDateTime("expires_at");
            return new Invited(
                    SurveyState.valueOf(row.getString("state")),
                    row.getUUID("complaint_id"),
                    expiresAt == null ? null : expiresAt.toInstant());
        }
        throw new NotFound("survey with this link");
    }

    private static OffsetDateTime sent(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
