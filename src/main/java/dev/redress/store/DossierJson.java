package dev.redress.store;

import dev.redress.core.complaint.CasePause;
import dev.redress.core.complaint.DepartmentTask;
import dev.redress.core.complaint.FollowUpPoint;
import dev.redress.core.complaint.PauseReason;
import dev.redress.core.complaint.RiskReport;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The jsonb columns of [DossierColumns], to and from their text. See [JsonColumn].
final class DossierJson {

    private DossierJson() {}

    static String ofPauses(List<CasePause> pauses) {
        return JsonColumn.array(
                pauses,
                pause ->
                        new JsonObject()
                                .put("reason", pause.reason().name())
                                .put("from", pause.from().toString())
                                .put("to", text(pause.to())));
    }

    static List<CasePause> pauses(String json) {
        return JsonColumn.list(
                json,
                pause ->
                        new CasePause(
                                PauseReason.valueOf(pause.getString("reason")),
                                Instant.parse(pause.getString("from")),
                                instant(pause.getString("to"))));
    }

    static @Nullable String ofReport(@Nullable RiskReport report) {
        return report == null
                ? null
                : new JsonObject()
                        .put("findings", report.findings())
                        .put("customerVersion", report.customerVersion())
                        .put("author", report.author())
                        .put("filedAt", report.filedAt().toString())
                        .put("approvedBy", report.approvedBy())
                        .put("approvedAt", text(report.approvedAt()))
                        .encode();
    }

    static @Nullable RiskReport report(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject report = new JsonObject(json);
        return new RiskReport(
                report.getString("findings"),
                report.getString("customerVersion"),
                report.getString("author"),
                Instant.parse(report.getString("filedAt")),
                report.getString("approvedBy"),
                instant(report.getString("approvedAt")));
    }

    static String ofTasks(List<DepartmentTask> tasks) {
        return JsonColumn.array(
                tasks,
                task ->
                        new JsonObject()
                                .put("number", task.number())
                                .put("department", task.department())
                                .put("text", task.text())
                                .put("owner", task.owner())
                                .put("dueAt", text(task.dueAt()))
                                .put("givenBy", task.givenBy())
                                .put("givenAt", task.givenAt().toString())
                                .put("answer", task.answer())
                                .put("answeredBy", task.answeredBy())
                                .put("answeredAt", text(task.answeredAt())));
    }

    static List<DepartmentTask> tasks(String json) {
        return JsonColumn.list(
                json,
                task ->
                        new DepartmentTask(
                                task.getInteger("number"),
                                task.getString("department"),
                                task.getString("text"),
                                // Tasks from before there were owners are their coordinators'.
                                task.getString("owner", task.getString("givenBy")),
                                instant(task.getString("dueAt")),
                                task.getString("givenBy"),
                                Instant.parse(task.getString("givenAt")),
                                task.getString("answer"),
                                task.getString("answeredBy"),
                                instant(task.getString("answeredAt"))));
    }

    static String ofFollowUps(List<FollowUpPoint> points) {
        return JsonColumn.array(
                points,
                point ->
                        new JsonObject()
                                .put("number", point.number())
                                .put("dueOn", point.dueOn().toString())
                                .put("about", point.about())
                                .put("announcedBy", point.announcedBy())
                                .put("announcedAt", point.announcedAt().toString())
                                .put("contactedAt", text(point.contactedAt())));
    }

    static List<FollowUpPoint> followUps(String json) {
        return JsonColumn.list(
                json,
                point ->
                        new FollowUpPoint(
                                point.getInteger("number"),
                                LocalDate.parse(point.getString("dueOn")),
                                point.getString("about"),
                                point.getString("announcedBy"),
                                Instant.parse(point.getString("announcedAt")),
                                instant(point.getString("contactedAt"))));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
