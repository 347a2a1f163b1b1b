package dev.redress.store;

import static dev.redress.store.SealedColumn.CARE;
import static dev.redress.store.SealedColumn.CORRECTION;
import static dev.redress.store.SealedColumn.COURSE;
import static dev.redress.store.SealedColumn.FOLLOW_UPS;
import static dev.redress.store.SealedColumn.GRANTS;
import static dev.redress.store.SealedColumn.LINKS;
import static dev.redress.store.SealedColumn.RECOURSE;
import static dev.redress.store.SealedColumn.REVIEW_DRAFT;
import static dev.redress.store.SealedColumn.RISK_REPORT;
import static dev.redress.store.SealedColumn.SUGGESTION;
import static dev.redress.store.SealedColumn.TASKS;
import static dev.redress.store.SealedColumn.TECHNICAL_CAUSE;
import static dev.redress.store.SealedColumn.VERIFICATION;
import static dev.redress.store.SealedColumn.WAITS_FOR;

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
        columns.waitsFor = WAITS_FOR.sealedIfAny(party == null ? null : party.name());
        columns.waitsUntil = party == null ? null : party.expectedAt();
        columns.riskReport = RISK_REPORT.sealedIfAny(DossierJson.ofReport(dossier.riskReport()));
        columns.tasks = TASKS.sealed(DossierJson.ofTasks(dossier.tasks()));
        columns.reviewDraft =
                REVIEW_DRAFT.sealedIfAny(RecourseJson.ofVerdict(dossier.reviewDraft()));
        columns.urgedAt = dossier.urgedAt();
        columns.followUps = FOLLOW_UPS.sealed(DossierJson.ofFollowUps(dossier.followUps()));
        columns.correction =
                CORRECTION.sealedIfAny(JudgementJson.ofCorrection(dossier.correction()));
        columns.technicalCause =
                TECHNICAL_CAUSE.sealedIfAny(JudgementJson.ofCause(dossier.technicalCause()));
        columns.suggestion = SUGGESTION.sealedIfAny(SuggestionJson.of(dossier.suggestion()));
        columns.links = LINKS.sealed(LinkJson.ofLinks(dossier.links()));
        columns.grants = GRANTS.sealed(GrantJson.ofGrants(dossier.grants()));
        columns.course = COURSE.sealed(CourseJson.of(dossier.course()));
        columns.recourse = RECOURSE.sealed(RecourseJson.of(dossier.recourse()));
        columns.mediator = dossier.recourse().mediator();
        columns.care = CARE.sealed(CareJson.of(dossier.care()));
        columns.complainedOf = JsonColumn.ofStrings(dossier.complainedOf());
        columns.followUpOn = complaint.followUpOn().orElse(null);
        columns.archiveAt = complaint.archiveAt().orElse(null);
        columns.verification = VERIFICATION.sealed(VerificationJson.of(dossier.verification()));
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
                        : new ThirdParty(WAITS_FOR.opened(waitsFor), waitsUntil);
        return new Dossier(
                skillGroup,
                followUp,
                party,
                DossierJson.report(RISK_REPORT.openedIfAny(riskReport)),
                DossierJson.tasks(TASKS.opened(tasks)),
                RecourseJson.verdict(REVIEW_DRAFT.openedIfAny(reviewDraft)),
                urgedAt,
                DossierJson.followUps(FOLLOW_UPS.opened(followUps)),
                JudgementJson.correction(CORRECTION.openedIfAny(correction)),
                JudgementJson.cause(TECHNICAL_CAUSE.openedIfAny(technicalCause)),
                SuggestionJson.read(SUGGESTION.openedIfAny(suggestion)),
                LinkJson.links(LINKS.opened(links)),
                GrantJson.grants(GRANTS.opened(grants)),
                RecourseJson.read(RECOURSE.opened(recourse), mediator),
                CareJson.read(CARE.opened(care)),
                VerificationJson.read(VERIFICATION.opened(verification)),
                CourseJson.course(COURSE.opened(course)),
                JsonColumn.strings(complainedOf));
    }
}
