package dev.redress.store;

import dev.redress.core.compensation.Advance;
import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.Basis;
import dev.redress.core.compensation.BasisKind;
import dev.redress.core.compensation.ClawBack;
import dev.redress.core.compensation.IdentityCheck;
import dev.redress.core.compensation.IdentityMethod;
import dev.redress.core.compensation.Judgement;
import dev.redress.core.compensation.Opinion;
import dev.redress.core.compensation.Payout;
import dev.redress.core.compensation.RecoveryParty;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The jsonb columns of a compensation, to and from their text. See [JsonColumn].
final class CompensationJson {

    private CompensationJson() {}

    static Award award(CompensationRow row) {
        return new Award(
                row.form,
                row.amount,
                basis(SealedColumn.BASIS.opened(row.basis)),
                SealedColumn.GRANT_REASON.opened(row.reason),
                row.ofOffer,
                advance(SealedColumn.ADVANCE.openedIfAny(row.advance)),
                row.expectedOn);
    }

    static String ofBasis(Basis basis) {
        BigDecimal base = basis.base();
        return new JsonObject()
                .put("kind", basis.kind().name())
                .put("base", base == null ? null : base.toPlainString())
                .put("percent", basis.percent())
                .put("explanation", basis.explanation())
                .encode();
    }

    private static Basis basis(String json) {
        JsonObject basis = new JsonObject(json);
        String base = basis.getString("base");
        return new Basis(
                BasisKind.valueOf(basis.getString("kind")),
                base == null ? null : new BigDecimal(base),
                basis.getInteger("percent"),
                basis.getString("explanation"));
    }

    static @Nullable String ofAdvance(@Nullable Advance advance) {
        return advance == null
                ? null
                : new JsonObject()
                        .put("party", advance.party().name())
                        .put("name", advance.name())
                        .encode();
    }

    private static @Nullable Advance advance(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject advance = new JsonObject(json);
        return new Advance(
                RecoveryParty.valueOf(advance.getString("party")), advance.getString("name"));
    }

    static String ofJudgements(List<Judgement> judgements) {
        return JsonColumn.array(
                judgements,
                said ->
                        new JsonObject()
                                .put("legal", said.legal())
                                .put("approved", said.approved())
                                .put("by", said.by())
                                .put("roles", JsonColumn.ofRoles(said.roles()))
                                .put("at", said.at().toString())
                                .put("reason", said.reason()));
    }

    static List<Judgement> judgements(String json) {
        return JsonColumn.list(
                json,
                said ->
                        new Judgement(
                                said.getBoolean("legal"),
                                said.getBoolean("approved"),
                                said.getString("by"),
                                JsonColumn.roles(said.getJsonArray("roles")),
                                Instant.parse(said.getString("at")),
                                said.getString("reason")));
    }

    static String ofOpinions(List<Opinion> opinions) {
        return JsonColumn.array(
                opinions,
                said ->
                        new JsonObject()
                                .put("inFavour", said.inFavour())
                                .put("text", said.text())
                                .put("by", said.by())
                                .put("at", said.at().toString()));
    }

    static List<Opinion> opinions(String json) {
        return JsonColumn.list(
                json,
                said ->
                        new Opinion(
                                said.getBoolean("inFavour"),
                                said.getString("text"),
                                said.getString("by"),
                                Instant.parse(said.getString("at"))));
    }

    static @Nullable String ofIdentityCheck(@Nullable IdentityCheck identityCheck) {
        return identityCheck == null
                ? null
                : new JsonObject()
                        .put("method", identityCheck.method().name())
                        .put("by", identityCheck.by())
                        .put("at", identityCheck.at().toString())
                        .encode();
    }

    static @Nullable IdentityCheck identityCheck(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject identityCheck = new JsonObject(json);
        return new IdentityCheck(
                IdentityMethod.valueOf(identityCheck.getString("method")),
                identityCheck.getString("by"),
                Instant.parse(identityCheck.getString("at")));
    }

    static @Nullable String ofPayout(@Nullable Payout payout) {
        if (payout == null) {
            return null;
        }
        Instant endedAt = payout.endedAt();
        return new JsonObject()
                .put("round", payout.round())
                .put("orderedBy", payout.orderedBy())
                .put("orderedAt", payout.orderedAt().toString())
                .put("endedAt", endedAt == null ? null : endedAt.toString())
                .put("reference", payout.reference())
                .put("refusal", payout.refusal())
                .encode();
    }

    static @Nullable Payout payout(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject payout = new JsonObject(json);
        String endedAt = payout.getString("endedAt");
        return new Payout(
                payout.getInteger("round"),
                payout.getString("orderedBy"),
                Instant.parse(payout.getString("orderedAt")),
                endedAt == null ? null : Instant.parse(endedAt),
                payout.getString("reference"),
                payout.getString("refusal"));
    }

    static @Nullable String ofClawBack(@Nullable ClawBack taken) {
        return taken == null
                ? null
                : new JsonObject()
                        .put("amount", taken.amount().toPlainString())
                        .put("reason", taken.reason())
                        .put("by", taken.by())
                        .put("at", taken.at().toString())
                        .encode();
    }

    static @Nullable ClawBack clawBack(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject taken = new JsonObject(json);
        return new ClawBack(
                new BigDecimal(taken.getString("amount")),
                taken.getString("reason"),
                taken.getString("by"),
                Instant.parse(taken.getString("at")));
    }
}
