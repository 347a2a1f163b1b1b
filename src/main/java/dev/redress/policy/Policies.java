package dev.redress.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.policy.PolicyAnswers.PolicyAnswer;
import dev.redress.policy.PolicyAnswers.VersionAnswer;
import dev.redress.store.PolicyDecision;
import dev.redress.store.PolicyEvaluation;
import dev.redress.store.PolicyProposal;
import dev.redress.store.PolicyState;
import dev.redress.store.PolicyStore;
import dev.redress.store.PolicyVersion;
import dev.redress.store.StoredPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// People change policies: one proposes, another one approves.
@Singleton
class Policies {

    private final PolicyStore store;
    private final RereadRules rules;
    private final PolicyCheck check;
    private final DeliveredContents delivered;
    private final KeywordTrials trials;
    private final PolicyJson json;
    private final DeskClock clock;

    Policies(
            PolicyStore store,
            RereadRules rules,
            PolicyCheck check,
            DeliveredContents delivered,
            KeywordTrials trials,
            PolicyJson json,
            DeskClock clock) {
        this.store = store;
        this.rules = rules;
        this.check = check;
        this.delivered = delivered;
        this.trials = trials;
        this.json = json;
        this.clock = clock;
    }

    /// The version in force now, and all versions.
    Uni<PolicyAnswer> find(PolicyName name) {
        Instant now = clock.instant();
        return rules.now()
                .chain(inForce -> find(name, InForce.version(name, inForce, now)))
                .chain(current ->
                        store.versions(name.label()).map(stored -> answer(name, current, stored)));
    }

    Uni<VersionAnswer> find(PolicyName name, int version) {
        return version == Delivered.VERSION
                ? Uni.createFrom().item(delivered(name, json.shown(delivered.of(name))))
                : store.find(name.label(), version)
                        .chain(found ->
                                trials.of(found.version())
                                        .map(evaluation -> shown(name, found, evaluation)));
    }

    /// Keeps a draft.
    ///
    /// @param seen the highest version that the proposer knows of; absent if they do not say
    Uni<VersionAnswer> propose(
            PolicyName name, @Nullable JsonNode body, String proposer, @Nullable Integer seen) {
        PolicyContent content = json.sent(body, name.form());
        return rules.now()
                .invoke(inForce -> requireSound(content, inForce))
                .map(_ ->
                        new PolicyProposal(
                                name.label(),
                                EffectiveFrom.of(content.effectiveFrom()),
                                json.written(content),
                                proposer,
                                seen))
                .chain(proposal -> store.propose(proposal, clock.instant()))
                .chain(version -> {
                    if (version == null) {
                        throw Seen.outrun(seen);
                    }
                    return find(name, version);
                });
    }

    /// Approves or rejects a draft. What is approved is in force here when this answers.
    Uni<VersionAnswer> decide(PolicyDecision decision) {
        PolicyName name = PolicyName.of(decision.name());
        return draft(name, decision.version())
                .invoke(found -> requireAnother(found.version(), decision.decidedBy()))
                .chain(found ->
                        decision.approved()
                                ? fit(found).chain(() -> measured(name, found))
                                : Uni.createFrom().voidItem())
                .chain(() -> store.decide(decision, clock.instant()))
                .invoke(decided -> {
                    if (!decided) {
                        throw new ProblemException(PolicyAnswers.settled(decision.version()));
                    }
                })
                .chain(() -> rules.reread())
                .chain(() -> find(name, decision.version()));
    }

    /// Measures a draft of the keyword rules and keeps what came out with it.
    Uni<EvaluationAnswer> evaluate(int version, String evaluator) {
        return draft(PolicyName.KEYWORDS, version)
                .call(this::fit)
                .chain(found -> trials.evaluate(found, evaluator));
    }

    private void requireSound(PolicyContent content, Rules inForce) {
        try {
            // Any version will do: what a content may be does not depend on its number.
            check.require(content, Delivered.VERSION + 1, inForce);
        } catch (InvalidPolicy e) {
            throw InvalidContent.of(e);
        }
    }

    /// Whether a draft may still come into force: other rules may have changed since it was
    /// proposed.
    private Uni<Void> fit(StoredPolicy draft) {
        Class<? extends PolicyContent> form = PolicyName.of(draft.version().name()).form();
        return rules.now()
                .invoke(inForce -> requireSound(json.stored(draft.body(), form), inForce))
                .replaceWithVoid();
    }

    /// Whether somebody measured the draft, if it is one that must be, and it is good enough.
    private Uni<Void> measured(PolicyName name, StoredPolicy draft) {
        return name == PolicyName.KEYWORDS
                ? trials.requireGoodEnough(draft.version())
                : Uni.createFrom().voidItem();
    }

    private Uni<StoredPolicy> draft(PolicyName name, int version) {
        if (version == Delivered.VERSION) {
            throw new ProblemException(PolicyAnswers.settled(version));
        }
        return store.find(name.label(), version)
                .invoke(found -> {
                    if (found.version().state() != PolicyState.DRAFT) {
                        throw new ProblemException(PolicyAnswers.settled(version));
                    }
                });
    }

    private static void requireAnother(PolicyVersion draft, String decider) {
        if (draft.proposedBy().equals(decider)) {
            throw new ProblemException(
                    Problem.forbidden("OWN_PROPOSAL", "Another person must decide"));
        }
    }

    private PolicyAnswer answer(
            PolicyName name, VersionAnswer current, List<PolicyVersion> stored) {
        return new PolicyAnswer(
                name.label(),
                current.version(),
                current.effectiveFrom(),
                Objects.requireNonNull(current.content()),
                Stream.concat(
                                stored.stream()
                                        .map(version -> PolicyAnswers.of(version, null, null)),
                                Stream.of(delivered(name, null)))
                        .toList());
    }

    private VersionAnswer delivered(PolicyName name, @Nullable JsonNode content) {
        return new VersionAnswer(
                name.label(),
                Delivered.VERSION,
                PolicyState.APPROVED,
                EffectiveFrom.of(delivered.of(name).effectiveFrom()),
                null,
                null,
                null,
                null,
                null,
                content,
                null);
    }

    /// In the order and form of today, whatever the database made of it.
    private VersionAnswer shown(
            PolicyName name, StoredPolicy stored, Optional<PolicyEvaluation> evaluation) {
        return PolicyAnswers.of(
                stored.version(),
                json.shown(json.stored(stored.body(), name.form())),
                evaluation.map(found -> json.stored(found.report(), JsonNode.class)).orElse(null));
    }
}
