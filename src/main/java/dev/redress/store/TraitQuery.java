package dev.redress.store;

import dev.redress.core.history.EventType;
import dev.redress.store.CaseTraits.AppealTrait;
import dev.redress.store.CaseTraits.Happened;
import dev.redress.store.CaseTraits.PartyTrait;
import dev.redress.store.CaseTraits.PromiseTrait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The traits of cases as conditions of a query.
final class TraitQuery {

    private static final String ZONE = "Asia/Shanghai";
    private static final String HOUR =
            "cast(sql('cast(extract(hour from (?) at time zone ''%s'') as int)',".formatted(ZONE)
                    + " c.submission.receivedAt) as Integer) = :hour";
    private static final String TAG =
            "cast(sql('cast(? as jsonb) @> jsonb_build_array(cast(? as text))',"
                    + " c.submission.tags, :tag) as Boolean) = true";
    private static final String DECIDER =
            "cast(sql('cast(? as jsonb) ->> ''firstDecider''', e.details) as String) = :decider";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final CaseTraits traits;

    TraitQuery(CaseTraits traits) {
        this.traits = traits;
        period();
        where(
                "c.submission.kind in :kinds",
                "kinds",
                traits.kinds().isEmpty() ? null : traits.kinds());
        where("c.assessment.subCategory = :subCategory", "subCategory", traits.subCategory());
        truth("c.handling.escalationLevel > 1", traits.escalated());
        truth("c.dossier.technicalCause is not null", traits.technical());
        where(HOUR, "hour", traits.hour());
        traits.labels().forEach(this::label);
        promise(traits.promise());
        appeal(traits.appeal());
        party(traits.party());
    }

    List<String> conditions() {
        return conditions;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void period() {
        Period period = traits.period();
        if (period == null) {
            return;
        }
        parameters.put("since", period.from());
        parameters.put("until", period.to());
        if (traits.happened() == Happened.RECEIVED) {
            conditions.add(within("c.submission.receivedAt"));
        }
    }

    private void label(TagGroup label, String value) {
        switch (label) {
            case PRODUCT -> where("c.submission.productId = :product", "product", value);
            case BRAND -> where("c.submission.brand = :brand", "brand", value);
            case BATCH -> where("c.submission.batchNo = :batch", "batch", value);
            case MERCHANT -> where("c.submission.merchantId = :merchant", "merchant", value);
            case REGION -> where("c.submission.region = :region", "region", value);
            case TAG -> where(TAG, "tag", value);
            case PROBLEM ->
                    where(
                            "concat(cast(c.assessment.category as String),"
                                    + " coalesce(concat('/', c.assessment.subCategory), ''))"
                                    + " = :problem",
                            "problem",
                            value);
        }
    }

    private void promise(@Nullable PromiseTrait promise) {
        if (promise == null && traits.happened() != Happened.DUE) {
            return;
        }
        List<String> those = new ArrayList<>();
        those.add("d.responsibleRole <> CUSTOMER");
        those.add("(d.state <> CANCELLED or d.breachedAt is not null)");
        if (traits.happened() == Happened.DUE && traits.period() != null) {
            those.add(within("d.dueAt"));
        }
        if (promise != null) {
            where(those, "d.stage = :stage", "stage", promise.stage());
            where(those, "d.responsiblePerson = :person", "person", promise.person());
            where(those, "d.responsibleRole = :role", "role", promise.role());
            if (promise.nobody()) {
                those.add("d.responsiblePerson is null");
            }
            if (promise.course() != null) {
                those.add(promise.course().condition);
            }
        }
        conditions.add(isIn("d.complaintId", "DeadlineRow d", those));
    }

    private void appeal(@Nullable AppealTrait appeal) {
        if (traits.happened() != Happened.APPEALED) {
            return;
        }
        List<String> those = new ArrayList<>();
        // All three by name, for the index of just these.
        those.add("e.type in (APPEAL_UPHELD, APPEAL_PARTLY_UPHELD, APPEAL_DISMISSED)");
        if (traits.period() != null) {
            those.add(within("e.at"));
        }
        if (appeal != null) {
            EventType outcome = appeal.outcome();
            where(those, "e.type = :outcome", "outcome", outcome);
            where(those, "e.actor = :reviewer", "reviewer", appeal.reviewer());
            where(those, DECIDER, "decider", appeal.decider());
        }
        conditions.add(isIn("e.complaintId", "EventRow e", those));
    }

    private void party(@Nullable PartyTrait party) {
        if (traits.happened() != Happened.ASKED) {
            return;
        }
        List<String> those = new ArrayList<>();
        those.add("p.revokedAt is null");
        if (traits.period() != null) {
            those.add(within("p.invitedAt"));
        }
        if (party != null) {
            where(those, "p.kind = :partyKind", "partyKind", party.kind());
            where(those, "p.partyId = :partyId", "partyId", party.id());
        }
        conditions.add(isIn("p.complaintId", "PartyLinkRow p", those));
    }

    private static String within(String instant) {
        return "%1$s >= :since and %1$s < :until".formatted(instant);
    }

    private static String isIn(String id, String rows, List<String> those) {
        return "c.id in (select %s from %s where %s)"
                .formatted(id, rows, String.join(" and ", those));
    }

    private void truth(String condition, @Nullable Boolean wanted) {
        if (wanted != null) {
            conditions.add(wanted ? condition : "not (%s)".formatted(condition));
        }
    }

    private void where(String condition, String parameter, @Nullable Object value) {
        where(conditions, condition, parameter, value);
    }

    private void where(
            List<String> those, String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            those.add(condition);
            parameters.put(parameter, value);
        }
    }
}
