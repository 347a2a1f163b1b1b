package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.VerificationCommand.RecordFinding;
import dev.redress.core.identity.Actor;
import dev.redress.core.privacy.Masking;
import dev.redress.core.register.Turn;
import dev.redress.core.security.EventSource;
import dev.redress.core.security.SecurityClass;
import dev.redress.core.security.SecurityEvent;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.store.FraudStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Marks a case with a fake buyer or seller, and passes it to security in the same transaction
/// (SEC-20).
@Singleton
class Frauds {

    private final FraudStore store;
    private final CaseCommands commands;

    Frauds(FraudStore store, CaseCommands commands) {
        this.store = store;
        this.commands = commands;
    }

    /// @param body as it was sent, which tells a repetition from another request
    Uni<Response> carryOut(
            CaseRequest request, @Nullable Object body, RecordFinding command, Actor actor) {
        return commands.once(
                request,
                command.resource(),
                body,
                actor,
                (rules, change) -> {
                    Lifecycle lifecycle = rules.lifecycleAt(change.now());
                    Turn turn = new Turn(actor, change.now(), rules.wordingAt(change.now()));
                    return store.change(
                            change,
                            found -> lifecycle.decide(found, command, actor, change.now()),
                            marked -> report(marked, command, turn),
                            rules.securityAt(change.now()),
                            turn);
                });
    }

    private static SecurityEvent.Report report(Complaint marked, RecordFinding command, Turn turn) {
        String note = command.note();
        String summary = "%s: FRAUD %s".formatted(marked.caseNo(), command.value());
        return new SecurityEvent.Report(
                TimeOrderedId.at(turn.now()),
                SecurityClass.FRAUD,
                null,
                note == null ? summary : summary + ". " + Masking.freeText(note),
                EventSource.CASE,
                "FRAUD:" + marked.id(),
                marked.id(),
                turn.now());
    }
}
