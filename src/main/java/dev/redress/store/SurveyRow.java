package dev.redress.store;

import dev.redress.core.survey.SurveyKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation to rate, as a case schedules it. What follows is the business of [SurveyStore].
@Entity
@Table(name = "survey")
class SurveyRow {

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    SurveyKind kind;

    @Column(name = "complaint_id")
    @Nullable UUID complaintId;

    @Column(name = "customer_id")
    @Nullable String customerId;

    @Enumerated(EnumType.STRING)
    SurveyState state;

    @Column(name = "due_at")
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
