package dev.redress.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Filing;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.RequestKey;
import dev.redress.platform.RulesInForce;
import dev.redress.store.IdempotencyClaim;
import dev.redress.store.NewCase;
import dev.redress.store.Stored;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Opens a case: classified, promised, acknowledged, and stored together with many others.
@Singleton
public class ComplaintIntake {

    private final RulesInForce rules;
    private final CaseAnswers answers;
    private final ObjectWriter json;
    private final GroupCommit commits;

    ComplaintIntake(
            RulesInForce rules, CaseAnswers answers, ObjectMapper json, GroupCommit commits) {
        this.rules = rules;
        this.answers = answers;
        this.json = json.writerFor(CaseAnswer.class);
        this.commits = commits;
    }

    /// Answers after the commit. The key is claimed by the same statement that writes the case, so
    /// that of many requests with one key only one makes a case; asking for the key beforehand
    /// would cost every first request a round trip.
    ///
    /// @param now not before the receipt
    public Uni<Receipt> receive(Filing filing, Actor actor, @Nullable RequestKey key, Instant now) {
        return rules.now()
                .map(inForce ->
                        Arrivals.of(
                                inForce, filing, actor, now, opened -> fresh(opened, actor, key)))
                .chain(commits::insert)
                .map(stored -> receipt(stored, actor, key));
    }

    private NewCase fresh(Change opened, Actor actor, @Nullable RequestKey key) {
        return new NewCase(
                opened,
                actor.name(),
                key == null
                        ? null
                        : new IdempotencyClaim(
                                key.scope(), key.key(), key.hash(), json(opened.after(), actor)));
    }

    private Receipt receipt(Stored stored, Actor actor, @Nullable RequestKey key) {
        Complaint complaint = stored.fresh().opened().after();
        IdempotencyClaim claim = stored.fresh().claim();
        if (key == null || claim == null) {
            return new Receipt.Opened(complaint, json(complaint, actor));
        }
        return switch (stored.inserted()) {
            case CREATED -> new Receipt.Opened(complaint, claim.answerJson());
            case DUPLICATE_KEY -> new Receipt.Repeated(key);
        };
    }

    private String json(Complaint complaint, Actor reader) {
        try {
            return json.writeValueAsString(answers.of(complaint, reader));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the answer", e);
        }
    }
}
