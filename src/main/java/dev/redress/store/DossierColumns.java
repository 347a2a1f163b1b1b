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
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of a case that holds its pauses and what it gathers beside its plain way. A new case
/// has nothing of it but its team and who opened it: intake leaves the other columns to the
/// defaults of the table.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class DossierColumns {

    String pauses;

    SkillGroup skillGroup;

    @Nullable String followUp;

    @Nullable String waitsFor;

    @Nullable Instant waitsUntil;

    @Nullable String riskReport;

    String tasks;

    @Nullable String reviewDraft;

    @Nullable Instant urgedAt;

    String followUps;

    @Nullable String correction;

    @Nullable String technicalCause;

    @Nullable String suggestion;

    String links;

    String grants;

    String recourse;

    @Nullable String mediator;

    String care;

    String complainedOf;

    @Nullable LocalDate followUpOn;

    @Nullable Instant archiveAt;

    String verification;

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

    /// Reads them from the columns of [ComplaintTable#WHOLE].
    static DossierColumns read(Row row) {
        DossierColumns columns = new DossierColumns();
        columns.pauses = row.getString("pauses");
        columns.skillGroup = Cells.constant(SkillGroup.class, row, "skill_group");
        columns.followUp = row.getString("follow_up");
        columns.waitsFor = row.getString("waits_for");
        columns.waitsUntil = Cells.instantIfAny(row, "waits_until");
        columns.riskReport = row.getString("risk_report");
        columns.tasks = row.getString("tasks");
        columns.reviewDraft = row.getString("review_draft");
        columns.urgedAt = Cells.instantIfAny(row, "urged_at");
        columns.followUps = row.getString("follow_ups");
        columns.correction = row.getString("correction");
        columns.technicalCause = row.getString("technical_cause");
        columns.suggestion = row.getString("suggestion");
        columns.links = row.getString("links");
        columns.grants = row.getString("grants");
        columns.recourse = row.getString("recourse");
        columns.mediator = row.getString("mediator");
        columns.care = row.getString("care");
        columns.complainedOf = row.getString("complained_of");
        columns.followUpOn = row.getLocalDate("follow_up_on");
        columns.archiveAt = Cells.instantIfAny(row, "archive_at");
        columns.verification = row.getString("verification");
        columns.course = row.getString("course");
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
