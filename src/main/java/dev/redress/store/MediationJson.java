package dev.redress.store;

import dev.redress.core.mediation.Agreement;
import dev.redress.core.mediation.Institution;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.Obligation;
import dev.redress.core.mediation.Party;
import dev.redress.core.mediation.Session;
import dev.redress.core.mediation.Statement;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a mediation holds beside its columns, to and from the text of its body. See [JsonColumn].
final class MediationJson {

    private MediationJson() {}

    static String of(Mediation mediation) {
        Institution institution = mediation.institution();
        Agreement agreement = mediation.agreement();
        return new JsonObject()
                .put("requestedBy", mediation.requestedBy().name())
                .put("reason", mediation.reason())
                .put("recordedBy", mediation.recordedBy())
                .put("requestedAt", mediation.requestedAt().toString())
                .put("consents", array(mediation.consents(), MediationJson::ofStatement))
                .put("sessions", array(mediation.sessions(), MediationJson::ofSession))
                .put("institution", institution == null ? null : ofInstitution(institution))
                .put(
                        "furtherConsents",
                        array(mediation.furtherConsents(), MediationJson::ofStatement))
                .put("agreement", agreement == null ? null : ofAgreement(agreement))
                .put("endReason", mediation.endReason())
                .put("endedAt", Objects.toString(mediation.endedAt(), null))
                .encode();
    }

    static Mediation read(MediationRow row) {
        JsonObject body = new JsonObject(SealedColumn.MEDIATION.opened(row.body));
        JsonObject institution = body.getJsonObject("institution");
        JsonObject agreement = body.getJsonObject("agreement");
        return new Mediation(
                row.id,
                row.number,
                row.state,
                Party.valueOf(body.getString("requestedBy")),
                body.getString("reason"),
                body.getString("recordedBy"),
                Instant.parse(body.getString("requestedAt")),
                row.mediator,
                list(body, "consents", MediationJson::statement),
                list(body, "sessions", MediationJson::session),
                institution == null ? null : institution(institution),
                list(body, "furtherConsents", MediationJson::statement),
                agreement == null ? null : agreement(agreement),
                body.getString("endReason"),
                instant(body.getString("endedAt")));
    }

    private static JsonObject ofStatement(Statement statement) {
        return new JsonObject()
                .put("party", statement.party().name())
                .put("person", statement.person())
                .put("proof", statement.proof())
                .put("recordedBy", statement.recordedBy())
                .put("at", statement.at().toString());
    }

    private static Statement statement(JsonObject statement) {
        return new Statement(
                Party.valueOf(statement.getString("party")),
                statement.getString("person"),
                statement.getString("proof"),
                statement.getString("recordedBy"),
                Instant.parse(statement.getString("at")));
    }

    private static JsonObject ofSession(Session session) {
        return new JsonObject()
                .put("heldAt", session.heldAt().toString())
                .put("participants", new JsonArray(session.participants()))
                .put("minutes", session.minutes());
    }

    private static Session session(JsonObject session) {
        return new Session(
                Instant.parse(session.getString("heldAt")),
                JsonColumn.strings(session.getJsonArray("participants").encode()),
                session.getString("minutes"));
    }

    private static JsonObject ofInstitution(Institution institution) {
        return new JsonObject()
                .put("name", institution.name())
                .put("sharingAgreement", institution.sharingAgreement());
    }

    private static Institution institution(JsonObject institution) {
        return new Institution(
                institution.getString("name"), institution.getString("sharingAgreement"));
    }

    private static JsonObject ofAgreement(Agreement agreement) {
        return new JsonObject()
                .put("text", agreement.text())
                .put("obligations", array(agreement.obligations(), MediationJson::ofObligation))
                .put("signatures", array(agreement.signatures(), MediationJson::ofStatement));
    }

    private static Agreement agreement(JsonObject agreement) {
        return new Agreement(
                agreement.getString("text"),
                list(agreement, "obligations", MediationJson::obligation),
                list(agreement, "signatures", MediationJson::statement));
    }

    private static JsonObject ofObligation(Obligation obligation) {
        return new JsonObject()
                .put("number", obligation.number())
                .put("debtor", obligation.debtor().name())
                .put("text", obligation.text())
                .put("dueOn", obligation.dueOn().toString())
                .put("proof", obligation.proof())
                .put("provenBy", obligation.provenBy())
                .put("fulfilledAt", Objects.toString(obligation.fulfilledAt(), null));
    }

    private static Obligation obligation(JsonObject obligation) {
        return new Obligation(
                obligation.getInteger("number"),
                Party.valueOf(obligation.getString("debtor")),
                obligation.getString("text"),
                LocalDate.parse(obligation.getString("dueOn")),
                obligation.getString("proof"),
                obligation.getString("provenBy"),
                instant(obligation.getString("fulfilledAt")));
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> form) {
        return new JsonArray(values.stream().map(form).toList());
    }

    private static <T> List<T> list(JsonObject object, String field, Function<JsonObject, T> form) {
        return JsonColumn.list(object.getJsonArray(field).encode(), form);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
