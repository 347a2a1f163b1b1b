package dev.redress.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.RequestKey;
import dev.redress.platform.RulesInForce;
import dev.redress.store.IdempotencyClaim;
import dev.redress.store.NewCase;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Opens a case: classified, promised, acknowledged, and stored together with many others.
@Singleton
class ComplaintIntake {

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
    Uni<Receipt> receive(
            Submission submission, Actor actor, @Nullable RequestKey key, Instant now) {
        return rules.now()
                .map(inForce ->
                        inForce.openingAt(submission.receivedAt())
                                .open(TimeOrderedId.at(now), submission, actor, now))
                .chain(opened -> keep(opened, actor, key));
    }

    private Uni<Receipt> keep(Change opened, Actor actor, @Nullable RequestKey key) {
        Complaint complaint = opened.after();
        String answer = json(complaint, actor);
        if (key == null) {
            return commits.insert(new NewCase(opened, actor.name(), null))
                    .replaceWith(() -> new Receipt.Opened(complaint, answer));
        }
        IdempotencyClaim claim = new IdempotencyClaim(key.scope(), key.key(), key.hash(), answer);
        return commits.insert(new NewCase(opened, actor.name(), claim))
                .map(inserted ->
                        switch (inserted) {
                            case CREATED -> new Receipt.Opened(complaint, answer);
                            case DUPLICATE_KEY -> new Receipt.Repeated(key);
                        });
    }

    private String json(Complaint complaint, Actor reader) {
        try {
            return json.writeValueAsString(answers.of(complaint, reader));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the answer", e);
        }
    }
}
