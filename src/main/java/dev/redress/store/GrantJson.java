package dev.redress.store;

import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.RecoveryClaim;
import dev.redress.core.compensation.RecoveryParty;
import dev.redress.core.compensation.RecoveryState;
import dev.redress.core.complaint.CaseGrant;
import dev.redress.core.complaint.CaseGrants;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A recovery claim, and the grants of a case, to and from the text of their columns. See
/// [JsonColumn].
final class GrantJson {

    private GrantJson() {}

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

    static String ofGrants(CaseGrants grants) {
        return JsonColumn.array(grants.items(), GrantJson::ofGrant);
    }

    private static JsonObject ofGrant(CaseGrant grant) {
        Instant offeredAt = grant.offeredAt();
        return new JsonObject()
                .put("id", grant.id().toString())
                .put("form", grant.form())
                .put("amount", grant.amount().toPlainString())
                .put("state", grant.state().name())
                .put("offeredAt", offeredAt == null ? null : offeredAt.toString())
                .put("followUp", grant.followUp());
    }

    static CaseGrants grants(String json) {
        return new CaseGrants(JsonColumn.list(json, GrantJson::grant));
    }

    private static CaseGrant grant(JsonObject grant) {
        String offeredAt = grant.getString("offeredAt");
        return new CaseGrant(
                UUID.fromString(grant.getString("id")),
                grant.getString("form"),
                new BigDecimal(grant.getString("amount")),
                CompensationState.valueOf(grant.getString("state")),
                offeredAt == null ? null : Instant.parse(offeredAt),
                grant.getInteger("followUp"));
    }
}
