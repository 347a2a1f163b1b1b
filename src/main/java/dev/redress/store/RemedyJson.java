package dev.redress.store;

import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.RecoveryClaim;
import dev.redress.core.compensation.RecoveryParty;
import dev.redress.core.compensation.RecoveryState;
import dev.redress.core.complaint.Remedies;
import dev.redress.core.complaint.Remedy;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A recovery claim, and the remedies of a case, to and from the text of their columns. See
/// [JsonColumn].
final class RemedyJson {

    private RemedyJson() {}

    static @Nullable String of(@Nullable RecoveryClaim claim) {
        return claim == null
                ? null
                : new JsonObject()
                        .put("party", claim.party().name())
                        .put("name", claim.name())
                        .put("amount", claim.amount().toPlainString())
                        .put("state", claim.state().name())
                        .put("openedAt", claim.openedAt().toString())
                        .put("reference", claim.reference())
                        .put("reason", claim.reason())
                        .put("changedBy", claim.changedBy())
                        .put("changedAt", claim.changedAt().toString())
                        .encode();
    }

    static @Nullable RecoveryClaim read(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject claim = new JsonObject(json);
        return new RecoveryClaim(
                RecoveryParty.valueOf(claim.getString("party")),
                claim.getString("name"),
                new BigDecimal(claim.getString("amount")),
                RecoveryState.valueOf(claim.getString("state")),
                Instant.parse(claim.getString("openedAt")),
                claim.getString("reference"),
                claim.getString("reason"),
                claim.getString("changedBy"),
                Instant.parse(claim.getString("changedAt")));
    }

    static String ofRemedies(Remedies remedies) {
        return JsonColumn.array(remedies.items(), RemedyJson::ofRemedy);
    }

    private static JsonObject ofRemedy(Remedy remedy) {
        Instant offeredAt = remedy.offeredAt();
        return new JsonObject()
                .put("id", remedy.id().toString())
                .put("form", remedy.form())
                .put("amount", remedy.amount().toPlainString())
                .put("state", remedy.state().name())
                .put("offeredAt", offeredAt == null ? null : offeredAt.toString())
                .put("followUp", remedy.followUp());
    }

    static Remedies remedies(String json) {
        return new Remedies(JsonColumn.list(json, RemedyJson::remedy));
    }

    private static Remedy remedy(JsonObject remedy) {
        String offeredAt = remedy.getString("offeredAt");
        return new Remedy(
                UUID.fromString(remedy.getString("id")),
                remedy.getString("form"),
                new BigDecimal(remedy.getString("amount")),
                CompensationState.valueOf(remedy.getString("state")),
                offeredAt == null ? null : Instant.parse(offeredAt),
                remedy.getInteger("followUp"));
    }
}
