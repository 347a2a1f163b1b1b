package dev.redress.store;

import dev.redress.core.evidence.FactKind;
import dev.redress.core.evidence.Finding;
import dev.redress.core.evidence.Responsibility;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.evidence.Verification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the desk established, to and from the text of its column. See [JsonColumn].
final class VerificationJson {

    /// Whether the case `c` has a party that is suspected to be a fake: who is a word, and sealed.
    static final String SUSPECTS_FRAUD = "c.verification @> '{\"fraud\": true}'";

    private VerificationJson() {}

    static String of(Verification verification) {
        Responsibility responsibility = verification.responsibility();
        Instant orderSeenAt = verification.orderSeenAt();
        return new JsonObject()
                .put(
                        "findings",
                        new JsonArray(
                                verification.findings().stream()
                                        .map(VerificationJson::of)
                                        .toList()))
                .put("responsibility", responsibility == null ? null : of(responsibility))
                .put("orderSeenAt", orderSeenAt == null ? null : orderSeenAt.toString())
                .put("fraud", verification.suspectsFraud() ? true : null)
                .encode();
    }

    static Verification read(String json) {
        JsonObject verification = new JsonObject(json);
        String orderSeenAt = verification.getString("orderSeenAt");
        return new Verification(
                verification.getJsonArray("findings", new JsonArray()).stream()
                        .map(JsonObject.class::cast)
                        .map(VerificationJson::finding)
                        .toList(),
                responsibility(verification.getJsonObject("responsibility")),
                orderSeenAt == null ? null : Instant.parse(orderSeenAt));
    }

    private static JsonObject of(Finding finding) {
        return new JsonObject()
                .put("fact", finding.fact().name())
                .put("value", finding.value())
                .put("note", finding.note())
                .put("by", finding.by())
                .put("at", finding.at().toString());
    }

    private static Finding finding(JsonObject finding) {
        return new Finding(
                FactKind.valueOf(finding.getString("fact")),
                finding.getString("value"),
                finding.getString("note"),
                finding.getString("by"),
                Instant.parse(finding.getString("at")));
    }

    private static JsonObject of(Responsibility responsibility) {
        return new JsonObject()
                .put("party", responsibility.party().name())
                .put("reason", responsibility.reason())
                .put("by", responsibility.by())
                .put("at", responsibility.at().toString());
    }

    private static @Nullable Responsibility responsibility(@Nullable JsonObject responsibility) {
        return responsibility == null
                ? null
                : new Responsibility(
                        ResponsibleParty.valueOf(responsibility.getString("party")),
                        responsibility.getString("reason"),
                        responsibility.getString("by"),
                        Instant.parse(responsibility.getString("at")));
    }
}
