package dev.redress.policy;

import dev.redress.core.party.PartyPolicy;
import dev.redress.core.party.PartyTerms;
import dev.redress.core.party.WhenSilent;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What is asked of parties to a case, as people write it.
record PartiesContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable TermsForm merchant,
        @Nullable TermsForm carrier,
        @Nullable Duration linkFor)
        implements PolicyContent {

    /// How long one kind of party has, and what follows from its silence.
    record TermsForm(
            @Nullable Duration answerWithin,
            @Nullable Integer remindAtPercent,
            @Nullable WhenSilent whenSilent) {

        static TermsForm of(PartyTerms terms) {
            return new TermsForm(terms.answerWithin(), terms.remindAtPercent(), terms.whenSilent());
        }
    }

    static PartiesContent of(PartyPolicy policy, OffsetDateTime effectiveFrom) {
        return new PartiesContent(
                effectiveFrom,
                TermsForm.of(policy.merchant()),
                TermsForm.of(policy.carrier()),
                policy.linkFor());
    }

    /// @throws InvalidPolicy with everything that is wrong
    PartyPolicy built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        PartyTerms ofMerchant = terms("merchant", merchant, faults);
        PartyTerms ofCarrier = terms("carrier", carrier, faults);
        faults.require("linkFor", linkFor);
        PartyPolicy built =
                ofMerchant == null || ofCarrier == null || linkFor == null
                        ? null
                        : faults.of(
                                "linkFor", () -> new PartyPolicy(ofMerchant, ofCarrier, linkFor));
        faults.refuse();
        if (built == null) {
            throw new IllegalStateException("Nothing was built, and nothing is wrong");
        }
        return built;
    }

    private static @Nullable PartyTerms terms(
            String place, @Nullable TermsForm form, Faults faults) {
        Duration within = form == null ? null : form.answerWithin();
        Integer percent = form == null ? null : form.remindAtPercent();
        WhenSilent silent = form == null ? null : form.whenSilent();
        faults.require(place + ".answerWithin", within);
        faults.require(place + ".remindAtPercent", percent);
        faults.require(place + ".whenSilent", silent);
        return within == null || percent == null || silent == null
                ? null
                : faults.of(place, () -> new PartyTerms(within, percent, silent));
    }
}
