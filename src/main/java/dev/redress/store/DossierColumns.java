package dev.redress.store;

import dev.redress.core.complaint.CasePause;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Dossier;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.complaint.ThirdParty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// The part of a case that holds its pauses and what it gathers beside its plain way. A new case
/// has nothing of it but its team and who opened it: intake leaves the other columns to the
/// defaults of the table.
@Embeddable
@SuppressWarnings("NullAway.Init") // `of` and Hibernate fill every field.
class DossierColumns {

    @ColumnTransformer(read = "pauses::text", write = "cast(? as text)::jsonb")
    String pauses;

    @Enumerated(EnumType.STRING)
    @Column(name = "skill_group")
    SkillGroup skillGroup;

    @Column(name = "follow_up")
    @Nullable String followUp;

    @Column(name = "waits_for")
    @Nullable String waitsFor;

    @Column(name = "waits_until")
    @Nullable Instant waitsUntil;

    @Column(name = "risk_report")
    @ColumnTransformer(read = "risk_report::text", write = "cast(? as text)::jsonb")
    @Nullable String riskReport;

    @ColumnTransformer(read = "tasks::text", write = "cast(? as text)::jsonb")
    String tasks;

    @Column(name = "review_draft")
    @ColumnTransformer(read = "review_draft::text", write = "cast(? as text)::jsonb")
    @Nullable String reviewDraft;

    @Column(name = "urged_at")
    @Nullable Instant urgedAt;

    @Column(name = "follow_ups")
    @ColumnTransformer(read = "follow_ups::text", write = "cast(? as text)::jsonb")
    String followUps;

    @ColumnTransformer(read = "correction::text", write = "cast(? as text)::jsonb")
    @Nullable String correction;

    @Column(name = "technical_cause")
    @ColumnTransformer(read = "technical_cause::text", write = "cast(? as text)::jsonb")
    @Nullable String technicalCause;

    @ColumnTransformer(read = "suggestion::text", write = "cast(? as text)::jsonb")
    @Nullable String suggestion;

    @ColumnTransformer(read = "links::text", write = "cast(? as text)::jsonb")
    String links;

    @ColumnTransformer(read = "grants::text", write = "cast(? as text)::jsonb")
    String grants;

    @ColumnTransformer(read = "recourse::text", write = "cast(? as text)::jsonb")
    String recourse;

    @Nullable String mediator;

    @ColumnTransformer(read = "care::text", write = "cast(? as text)::jsonb")
    String care;

    @Column(name = "complained_of")
    @ColumnTransformer(read = "complained_of::text", write = "cast(? as text)::jsonb")
    String complainedOf;

    @Column(name = "follow_up_on")
    @Nullable LocalDate followUpOn;

    @Column(name = "archive_at")
    @Nullable Instant archiveAt;

    @ColumnTransformer(read = "verification::text", write = "cast(? as text)::jsonb")
    String verification;

    @ColumnTransformer(read = "course::text", write = "cast(? as text)::jsonb")
    String course;

    static DossierColumns of(Complaint complaint) {
        Dossier dossier = complaint.dossier();
        ThirdParty party = dossier.waitsFor();
        DossierColumns columns = new DossierColumns();
        columns.pauses = DossierJson.ofPauses(complaint.pauses());
        columns.skillGroup = dossier.skillGroup();
        columns.followUp = dossier.followUp();
        columns.waitsFor = party == null ? null : party.name();
        columns.waitsUntil = party == null ? null : party.expectedAt();
        columns.riskReport = DossierJson.ofReport(dossier.riskReport());
        columns.tasks = DossierJson.ofTasks(dossier.tasks());
        columns.reviewDraft = RecourseJson.ofVerdict(dossier.reviewDraft());
        columns.urgedAt = dossier.urgedAt();
        columns.followUps = DossierJson.ofFollowUps(dossier.followUps());
        columns.correction = JudgementJson.ofCorrection(dossier.correction());
        columns.technicalCause = JudgementJson.ofCause(dossier.technicalCause());
        columns.suggestion = SuggestionJson.of(dossier.suggestion());
        columns.links = LinkJson.ofLinks(dossier.links());
        columns.grants = GrantJson.ofGrants(dossier.grants());
        columns.course = CourseJson.of(dossier.course());
        columns.recourse = RecourseJson.of(dossier.recourse());
        columns.mediator = dossier.recourse().mediator();
        columns.care = CareJson.of(dossier.care());
        columns.complainedOf = JsonColumn.ofStrings(dossier.complainedOf());
        columns.followUpOn = complaint.followUpOn().orElse(null);
        columns.archiveAt = complaint.archiveAt().orElse(null);
        columns.verification = VerificationJson.of(dossier.verification());
        return columns;
    }

    boolean holds(Complaint complaint) {
        return pauses().equals(complaint.pauses()) && dossier().equals(complaint.dossier());
    }

    List<CasePause> pauses() {
        return DossierJson.pauses(pauses);
    }

    Dossier dossier() {
        ThirdParty party =
                waitsFor == null || waitsUntil == null
                        ? null
                        : new ThirdParty(waitsFor, waitsUntil);
        return new Dossier(
                skillGroup,
                followUp,
                party,
                DossierJson.report(riskReport),
                DossierJson.tasks(tasks),
                RecourseJson.verdict(reviewDraft),
                urgedAt,
                DossierJson.followUps(followUps),
                JudgementJson.correction(correction),
                JudgementJson.cause(technicalCause),
                SuggestionJson.read(suggestion),
                LinkJson.links(links),
                GrantJson.grants(grants),
                RecourseJson.read(recourse, mediator),
                CareJson.read(care),
                VerificationJson.read(verification),
                CourseJson.course(course),
                JsonColumn.strings(complainedOf));
    }
}
