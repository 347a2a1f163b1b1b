package dev.redress.store;

import dev.redress.core.survey.SurveyKind;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A survey as its link finds it. Nothing of it says who was invited.
///
/// @param sentAt absent once answered, like all that follows
/// @param category of the case; absent without one, like `team`
/// @param subject of the campaign; absent without one
public record InvitedSurvey(
        SurveyState state,
        SurveyKind kind,
        @Nullable Instant sentAt,
        @Nullable Instant expiresAt,
        @Nullable String category,
        @Nullable String team,
        @Nullable String subject) {

    /// Whether an answer would count at `now`. The end of the time does not.
    public boolean isOpenAt(Instant now) {
        return (state == SurveyState.SENT || state == SurveyState.OPENED)
                && expiresAt != null
                && now.isBefore(expiresAt);
    }

    static InvitedSurvey of(Row row) {
        return new InvitedSurvey(
                Cells.constant(SurveyState.class, row, "state"),
                Cells.constant(SurveyKind.class, row, "kind"),
                Cells.instantIfAny(row, "sent_at"),
                Cells.instantIfAny(row, "expires_at"),
                row.getString("category"),
                row.getString("skill_group"),
                row.getString("subject"));
    }
}
