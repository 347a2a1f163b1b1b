package dev.redress.core.survey;

import dev.redress.core.complaint.Source;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why somebody is not asked after all (spec.md §5.5). The first that applies is kept.
public enum Suppression {
    /// Nothing is left of the customer.
    UNREACHABLE,
    /// The customer does not want to be asked.
    OPTED_OUT,
    /// The customer works here: nobody rates their own work.
    OWN_STAFF,
    /// The case was withdrawn, rejected or merged into another one.
    ENDED_OTHERWISE,
    /// The desk opened the case by itself: nobody asked for anything.
    SELF_OPENED,
    /// The case is marked as a test or as spam.
    EXCLUDED_TAG,
    ORDER_CANCELLED,
    /// A case about the same order was asked about within seven days of it (spec.md §8.1).
    CASE_SURVEY,
    /// The customer was asked not long ago; about a case: about the same one.
    COOL_DOWN;

    /// Absent if the customer is to be asked at `now`. Each case is asked about, whatever came
    /// before (spec.md §5.5: one survey for each trigger), but one that was settled again not
    /// within days of the first time.
    public static Optional<Suppression> of(Candidate candidate, SurveyTerms terms, Instant now) {
        if (candidate.customerId() == null || candidate.isErased()) {
            return Optional.of(UNREACHABLE);
        }
        if (candidate.isOptedOut()) {
            return Optional.of(OPTED_OUT);
        }
        if (candidate.isOfStaff()) {
            return Optional.of(OWN_STAFF);
        }
        return switch (candidate.kind()) {
            case CASE ->
                    ofCase(candidate, terms).or(() -> early(candidate.caseAskedAt(), terms, now));
            case ORDER ->
                    ofOrder(candidate, terms, now).or(() -> early(candidate.askedAt(), terms, now));
            case CAMPAIGN -> early(candidate.askedAt(), terms, now);
        };
    }

    private static Optional<Suppression> ofCase(Candidate candidate, SurveyTerms terms) {
        if (candidate.endedOtherwise()) {
            return Optional.of(ENDED_OTHERWISE);
        }
        if (candidate.source() == Source.SYSTEM) {
            return Optional.of(SELF_OPENED);
        }
        boolean isExcluded =
                candidate.tags().stream().anyMatch(tag -> terms.excludedTags().contains(tag));
        return isExcluded ? Optional.of(EXCLUDED_TAG) : Optional.empty();
    }

    private static Optional<Suppression> ofOrder(
            Candidate candidate, SurveyTerms terms, Instant now) {
        if (candidate.isCancelled()) {
            return Optional.of(ORDER_CANCELLED);
        }
        Instant asked = candidate.caseOfOrderAskedAt();
        boolean isNear = asked != null && !asked.plus(terms.validFor()).isBefore(now);
        return isNear ? Optional.of(CASE_SURVEY) : Optional.empty();
    }

    private static Optional<Suppression> early(
            @Nullable Instant asked, SurveyTerms terms, Instant now) {
        boolean isEarly = asked != null && asked.plus(terms.coolDown()).isAfter(now);
        return isEarly ? Optional.of(COOL_DOWN) : Optional.empty();
    }
}
