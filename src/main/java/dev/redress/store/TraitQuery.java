package dev.redress.store;

import dev.redress.store.CaseTraits.AppealTrait;
import dev.redress.store.CaseTraits.Happened;
import dev.redress.store.CaseTraits.PartyTrait;
import dev.redress.store.CaseTraits.PromiseTrait;
import org.jspecify.annotations.Nullable;

/// The traits of cases as conditions of a statement on the table `complaint c`.
final class TraitQuery {

    private static final String ZONE = "Asia/Shanghai";
    private static final String HOUR =
            "cast(extract(hour from c.received_at at time zone '" + ZONE + "') as int) = %s";
    private static final String TAG = "c.tags @> jsonb_build_array(%s::text)";
    private static final String PROBLEM = "c.category || coalesce('/' || c.sub_category, '') = %s";
    private static final String DECIDER = "e.details ->> 'firstDecider' = %s";

    private final CaseTraits traits;
    private final Conditions conditions;

    /// @param conditions of the statement, to which it adds
    TraitQuery(CaseTraits traits, Conditions conditions) {
        this.traits = traits;
        this.conditions = conditions;
    }

    void restrict() {
        if (traits.happened() == Happened.RECEIVED) {
            within(conditions, "c.received_at");
        }
        conditions.where("c.kind = any(%s)", traits.kinds().isEmpty() ? null : traits.kinds());
        conditions.where("c.sub_category = %s", traits.subCategory());
        truth("c.escalation_level > 1", traits.escalated());
        truth("c.technical_cause is not null", traits.technical());
        conditions.where(HOUR, traits.hour());
        traits.labels().forEach((label, value) -> conditions.where(condition(label), value));
        promise(traits.promise());
        appeal(traits.appeal());
        party(traits.party());
    }

    private static String condition(TagGroup label) {
        return switch (label) {
            case PRODUCT -> "c.product_id = %s";
            case BRAND -> "c.brand = %s";
            case BATCH -> "c.batch_no = %s";
            case MERCHANT -> "c.merchant_id = %s";
            case REGION -> "c.region = %s";
            case TAG -> TAG;
            case PROBLEM -> PROBLEM;
        };
    }

    private void promise(@Nullable PromiseTrait promise) {
        if (promise == null && traits.happened() != Happened.DUE) {
            return;
        }
        Conditions those = conditions.within();
        those.add("d.responsible_role <> 'CUSTOMER'");
        those.add("(d.state <> 'CANCELLED' or d.breached_at is not null)");
        if (traits.happened() == Happened.DUE) {
            within(those, "d.due_at");
        }
        if (promise != null) {
            those.where("d.stage = %s", promise.stage());
            those.where("d.responsible_person = %s", promise.person());
            those.where("d.responsible_role = %s", promise.role());
            if (promise.nobody()) {
                those.add("d.responsible_person is null");
            }
            if (promise.course() != null) {
                those.add(promise.course().condition);
            }
        }
        isIn("select d.complaint_id from deadline d", those);
    }

    private void appeal(@Nullable AppealTrait appeal) {
        if (traits.happened() != Happened.APPEALED) {
            return;
        }
        Conditions those = conditions.within();
        // All three by name, for the index of just these.
        those.add("e.type in ('APPEAL_UPHELD', 'APPEAL_PARTLY_UPHELD', 'APPEAL_DISMISSED')");
        within(those, "e.at");
        if (appeal != null) {
            those.where("e.type = %s", appeal.outcome());
            those.where("e.actor = %s", appeal.reviewer());
            those.where(DECIDER, appeal.decider());
        }
        isIn("select e.complaint_id from complaint_event e", those);
    }

    private void party(@Nullable PartyTrait party) {
        if (traits.happened() != Happened.ASKED) {
            return;
        }
        Conditions those = conditions.within();
        those.add("p.revoked_at is null");
        within(those, "p.invited_at");
        if (party != null) {
            those.where("p.kind = %s", party.kind());
            those.where("p.party_id = %s", party.id());
        }
        isIn("select p.complaint_id from party_link p", those);
    }

    private void within(Conditions those, String instant) {
        Period period = traits.period();
        if (period != null) {
            those.where(instant + " >= %s", period.from());
            those.where(instant + " < %s", period.to());
        }
    }

    private void isIn(String cases, Conditions those) {
        conditions.add("c.id in (%s %s)".formatted(cases, those.whereClause()));
    }

    private void truth(String condition, @Nullable Boolean wanted) {
        if (wanted != null) {
            conditions.add(wanted ? condition : "not (%s)".formatted(condition));
        }
    }
}
