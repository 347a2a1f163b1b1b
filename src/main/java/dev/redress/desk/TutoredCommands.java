package dev.redress.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.Command;
import dev.redress.core.staff.TutoredAction;
import dev.redress.desk.GradeRequests.ClassificationRequest;
import dev.redress.desk.TeamRequests.TransferRequest;
import dev.redress.desk.WaitRequests.EvidenceRequest;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Reads what a new agent asked for again, as it was sent.
@Singleton
class TutoredCommands {

    private final Transfers transfers;
    private final RulesInForce rules;
    private final DeskClock clock;
    private final ObjectMapper json;

    TutoredCommands(Transfers transfers, RulesInForce rules, DeskClock clock, ObjectMapper json) {
        this.transfers = transfers;
        this.rules = rules;
        this.clock = clock;
        this.json = json;
    }

    /// A request and the command that it stands for.
    ///
    /// @param body as it was sent
    record Read(Object body, Command command) {}

    Uni<Read> read(TutoredAction action, CaseRequest request) {
        if (action.resource().equals(Action.CLASSIFY.noun())) {
            ClassificationRequest body = body(action, ClassificationRequest.class);
            return rules.now()
                    .map(inForce -> body.toCommand(inForce.termsAt(clock.instant()).classifier()))
                    .map(command -> new Read(body, command));
        }
        if (action.resource().equals(Action.TRANSFER.noun())) {
            TransferRequest body = body(action, TransferRequest.class);
            return transfers
                    .command(request, Tutoring.acting(action.account()), body)
                    .map(command -> new Read(body, command));
        }
        if (action.resource().equals(Action.REQUEST_EVIDENCE.noun())) {
            EvidenceRequest body = body(action, EvidenceRequest.class);
            return Uni.createFrom().item(new Read(body, body.toCommand()));
        }
        throw new IllegalStateException("No new agent asks for " + action.resource());
    }

    private <T> T body(TutoredAction action, Class<T> type) {
        try {
            return json.readValue(action.body(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a kept request", e);
        }
    }
}
