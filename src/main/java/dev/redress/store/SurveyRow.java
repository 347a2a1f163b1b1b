package dev.redress.store;

import dev.redress.core.survey.SurveyKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation to rate, as a case schedules it. What follows is the business of [SurveyStore].
@SuppressWarnings("NullAway.Init") // `scheduled` fills every field.
class SurveyRow {

    static final Columns<SurveyRow> COLUMNS =
            new Columns<SurveyRow>("survey")
                    .key("id", ColumnType.UUID, row -> row.id)
                    .with("kind", ColumnType.TEXT, row -> row.kind)
                    .with("complaint_id", ColumnType.UUID, row -> row.complaintId)
                    .with("customer_id", ColumnType.TEXT, row -> row.customerId)
                    .with("state", ColumnType.TEXT, row -> row.state)
                    .with("due_at", ColumnType.TIME, row -> row.dueAt);

    UUID id;

    SurveyKind kind;

    @Nullable UUID complaintId;

    @Nullable String customerId;

    SurveyState state;

    @Nullable Instant dueAt;

    /// The id is random: one in the order of time would tell afterwards whose survey it was.
    static SurveyRow scheduled(ComplaintRow complaint, Instant dueAt) {
        SurveyRow row = new SurveyRow();
        row.id = UUID.randomUUID();
        row.kind = SurveyKind.CASE;
        row.complaintId = complaint.id;
        row.customerId = complaint.submission.customerId;
        row.state = SurveyState.SCHEDULED;
        row.dueAt = dueAt;
        return row;
    }
}
