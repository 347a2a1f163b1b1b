package dev.redress.desk;

import dev.redress.core.classification.Classifier;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Submission;
import dev.redress.core.duplicate.DuplicateCheck;
import dev.redress.core.duplicate.DuplicatePolicy;
import dev.redress.core.duplicate.Told;
import dev.redress.core.policy.Rules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.store.DuplicateStore;
import dev.redress.store.DuplicateStore.Candidate;
import dev.redress.store.DuplicateStore.Candidates;
import dev.redress.store.Visibility;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Looks for the same complaint in other cases, when somebody asks.
@Singleton
class DuplicateSearch {

    private static final int LISTED_MAX = 50;

    private static final Comparator<DuplicateAnswer> MOST_ALIKE_FIRST =
            Comparator.comparing(DuplicateAnswer::score)
                    .reversed()
                    .thenComparing(DuplicateAnswer::receivedAt)
                    .thenComparing(DuplicateAnswer::caseId);

    private final DuplicateStore duplicates;
    private final RulesInForce rules;
    private final DeskClock clock;

    DuplicateSearch(DuplicateStore duplicates, RulesInForce rules, DeskClock clock) {
        this.duplicates = duplicates;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<DuplicatesAnswer> of(Complaint complaint, Visibility visibility) {
        Instant now = clock.instant();
        return rules.now().chain(inForce -> search(complaint, visibility, inForce, now));
    }

    private Uni<DuplicatesAnswer> search(
            Complaint complaint, Visibility visibility, Rules inForce, Instant now) {
        DuplicatePolicy policy = inForce.detectionAt(now).duplicates();
        Classifier classifier = inForce.termsAt(now).classifier();
        return duplicates
                .near(complaint, policy.within(), visibility)
                .map(found -> answer(complaint, found, new DuplicateCheck(policy), classifier));
    }

    private static DuplicatesAnswer answer(
            Complaint complaint, Candidates found, DuplicateCheck check, Classifier classifier) {
        Told asked = told(complaint.submission(), classifier);
        List<DuplicateAnswer> alike =
                found.cases().stream()
                        .flatMap(candidate ->
                                check
                                        .match(asked, told(candidate, classifier))
                                        .map(match ->
                                                DuplicateAnswer.of(complaint, candidate, match))
                                        .stream())
                        .sorted(MOST_ALIKE_FIRST)
                        .toList();
        return new DuplicatesAnswer(
                alike.stream().limit(LISTED_MAX).toList(),
                found.complete() && alike.size() <= LISTED_MAX);
    }

    private static Told told(Submission submission, Classifier classifier) {
        References named = submission.references();
        return new Told(
                submission.customer().id(),
                named.orderNo(),
                named.productId(),
                named.shipmentNo(),
                submission.channel(),
                submission.receivedAt(),
                classifier.bigrams(beginning(submission.content())));
    }

    private static Told told(Candidate candidate, Classifier classifier) {
        return new Told(
                candidate.customerId(),
                candidate.orderNo(),
                candidate.productId(),
                candidate.shipmentNo(),
                candidate.channel(),
                candidate.receivedAt(),
                classifier.bigrams(candidate.beginning()));
    }

    /// As much of it as of the others.
    private static String beginning(String content) {
        boolean isLong = content.codePointCount(0, content.length()) > DuplicateStore.TEXT_MAX;
        return isLong
                ? content.substring(0, content.offsetByCodePoints(0, DuplicateStore.TEXT_MAX))
                : content;
    }
}
