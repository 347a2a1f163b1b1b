package dev.redress.store;

import dev.redress.core.appeal.Against;
import dev.redress.core.appeal.Appeal;
import dev.redress.core.appeal.AppealOutcome;
import dev.redress.core.appeal.AppealState;
import dev.redress.core.appeal.FirstDecision;
import dev.redress.core.appeal.Inadmissibility;
import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.RemedyKind;
import dev.redress.core.appeal.Verdict;
import dev.redress.core.complaint.Recourse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The appeals of a case and who had a part in it, to and from the text of their columns. See
/// [JsonColumn].
final class RecourseJson {

    private RecourseJson() {}

    static String of(Recourse recourse) {
        return new JsonObject()
                .put("hands", new JsonArray(recourse.hands()))
                .put(
                        "appeals",
                        new JsonArray(
                                recourse.appeals().stream().map(RecourseJson::ofAppeal).toList()))
                .put("bound", recourse.isBound())
                .encode();
    }

    /// @param mediator from the column of its own
    static Recourse read(String json, @Nullable String mediator) {
        JsonObject recourse = new JsonObject(json);
        return new Recourse(
                JsonColumn.strings(recourse.getJsonArray("hands").encode()),
                JsonColumn.list(recourse.getJsonArray("appeals").encode(), RecourseJson::appeal),
                mediator,
                // Of cases from before there was anything to be bound by, it says nothing.
                recourse.getBoolean("bound", false));
    }

    static @Nullable String ofVerdict(@Nullable Verdict verdict) {
        return verdict == null ? null : decision(verdict).encode();
    }

    static @Nullable Verdict verdict(@Nullable String json) {
        return json == null ? null : verdict(new JsonObject(json));
    }

    private static JsonObject ofAppeal(Appeal appeal) {
        Verdict verdict = appeal.verdict();
        return new JsonObject()
                .put("number", appeal.number())
                .put("state", appeal.state().name())
                .put("against", appeal.against().name())
                .put("reason", appeal.reason())
                .put("filedBy", appeal.filedBy())
                .put("filedAt", appeal.filedAt().toString())
                .put("first", ofFirst(appeal.first()))
                .put("flaw", text(appeal.flaw()))
                .put("reviewer", appeal.reviewer())
                .put("evidenceAskedAt", text(appeal.evidenceAskedAt()))
                .put("takenOver", appeal.takenOver())
                .put("verdict", verdict == null ? null : decision(verdict))
                .put("endedAt", text(appeal.endedAt()));
    }

    private static Appeal appeal(JsonObject appeal) {
        String flaw = appeal.getString("flaw");
        JsonObject verdict = appeal.getJsonObject("verdict");
        return new Appeal(
                appeal.getInteger("number"),
                AppealState.valueOf(appeal.getString("state")),
                Against.valueOf(appeal.getString("against")),
                appeal.getString("reason"),
                appeal.getString("filedBy"),
                Instant.parse(appeal.getString("filedAt")),
                first(appeal.getJsonObject("first")),
                flaw == null ? null : Inadmissibility.valueOf(flaw),
                appeal.getString("reviewer"),
                instant(appeal.getString("evidenceAskedAt")),
                appeal.getBoolean("takenOver"),
                verdict == null ? null : verdict(verdict),
                instant(appeal.getString("endedAt")));
    }

    private static JsonObject ofFirst(FirstDecision first) {
        return new JsonObject()
                .put("text", first.text())
                .put("remedy", first.remedy())
                .put("compensation", text(first.compensation()))
                .put("decidedBy", first.decidedBy())
                .put("sentAt", first.sentAt().toString());
    }

    private static FirstDecision first(JsonObject first) {
        return new FirstDecision(
                first.getString("text"),
                first.getString("remedy"),
                amount(first.getString("compensation")),
                first.getString("decidedBy"),
                Instant.parse(first.getString("sentAt")));
    }

    private static JsonObject decision(Verdict verdict) {
        JsonObject decision =
                new JsonObject()
                        .put("outcome", verdict.outcome().name())
                        .put("reasons", verdict.reasons())
                        .put("nextWays", verdict.nextWays())
                        .put("reviewer", verdict.reviewer())
                        .put("at", verdict.at().toString())
                        .put("approvedBy", verdict.approvedBy())
                        .put("legallyApprovedBy", verdict.legallyApprovedBy());
        Remedy remedy = verdict.remedy();
        return remedy == null
                ? decision
                : decision.put("remedy", remedy.text())
                        .put("remedyKind", text(remedy.kind()))
                        .put("compensation", text(remedy.compensation()));
    }

    private static Verdict verdict(JsonObject decision) {
        String remedy = decision.getString("remedy");
        return new Verdict(
                AppealOutcome.valueOf(decision.getString("outcome")),
                decision.getString("reasons"),
                decision.getString("nextWays"),
                remedy == null ? null : remedy(remedy, decision),
                decision.getString("reviewer"),
                Instant.parse(decision.getString("at")),
                decision.getString("approvedBy"),
                decision.getString("legallyApprovedBy"));
    }

    private static Remedy remedy(String text, JsonObject decision) {
        String kind = decision.getString("remedyKind");
        return new Remedy(
                text,
                kind == null ? null : RemedyKind.valueOf(kind),
                amount(decision.getString("compensation")));
    }

    private static @Nullable String text(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return Objects.toString(at, null);
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
