package dev.redress.intake;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Filing;
import dev.redress.core.complaint.Opening;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Edition;
import dev.redress.core.policy.Rules;
import dev.redress.core.priority.PriorityRules;
import dev.redress.core.priority.Standing;
import dev.redress.core.privacy.Consent;
import dev.redress.core.publication.Publications;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Arrival;
import dev.redress.store.NewCase;
import dev.redress.store.TimeOrderedId;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/// Makes arrivals of submissions. Most are stored as they are opened here: only a customer who
/// complained before, or a case for a senior agent, is opened again with what was found.
final class Arrivals {

    private Arrivals() {}

    /// @param sent as it was submitted
    /// @param fresh what is to be stored of an opened case
    /// @throws InvalidInput if the customer was shown texts that were never published
    static Arrival of(
            Rules rules, Filing sent, Actor actor, Instant now, Function<Change, NewCase> fresh) {
        Submission submission = sent.submission().with(shown(rules, sent.submission()));
        Filing filing = new Filing(submission, sent.evidence());
        Opening opening = rules.openingAt(submission.receivedAt());
        PriorityRules priorities = rules.prioritiesAt(submission.receivedAt());
        UUID id = TimeOrderedId.at(now);
        Change plain = opening.open(id, filing, actor, now, Standing.UNKNOWN);
        return new Arrival(
                fresh.apply(plain),
                submission.receivedAt().minus(priorities.memory()),
                submission.receivedAt().plus(priorities.memory()),
                opening.isForSenior(plain) ? priorities.seniorCasesMax() : 0,
                standing -> fresh.apply(opening.open(id, filing, actor, now, standing)));
    }

    /// What the channel showed is what was in force, unless it says so.
    private static Consent shown(Rules rules, Submission sent) {
        Integer version = sent.consent().version();
        if (version != null && !rules.publications().has(version)) {
            throw InvalidInput.of(
                    "consentVersion", "UNKNOWN", "must be a version of the published texts");
        }
        Edition<Publications> published = rules.publications().at(sent.receivedAt());
        return sent.consent()
                .or(published.version(), published.value().purposeOf(sent.kind(), sent.language()));
    }
}
