package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Explanation;
import dev.redress.core.sla.ExplanationText;
import dev.redress.core.sla.Stage;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.Languages;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.LedgerStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Why a case is due when it is.
@Path("/complaints/{id}/deadlines/{stage}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "customer",
    "app",
    "trainee",
    "agent",
    "senior",
    "supervisor",
    "middle",
    "back",
    "mediator",
    "expert",
    "compliance",
    "operations",
    "security",
    "auditor"
})
@Tag(name = "Cases")
public class ExplanationResource {

    private final ComplaintStore complaints;
    private final LedgerStore ledger;
    private final RulesInForce rules;
    private final Wording wording;
    private final Caller caller;

    ExplanationResource(
            ComplaintStore complaints,
            LedgerStore ledger,
            RulesInForce rules,
            Wording wording,
            Caller caller) {
        this.complaints = complaints;
        this.ledger = ledger;
        this.rules = rules;
        this.wording = wording;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Why a deadline is due when it is",
            description =
                    "What was counted, day by day, with the pauses, the versions of policy and "
                            + "calendar, and everything that ever happened to the clock; `text` "
                            + "says it in sentences, in the language of `Accept-Language`.")
    public Uni<ExplanationAnswer> explain(
            @PathParam("id") String id,
            @PathParam("stage") String stage,
            @Context HttpHeaders headers) {
        ExplanationText words = new ExplanationText(wording, Languages.wantedBy(headers));
        boolean ofCustomerSide = caller.actor().hasAny(Role.CUSTOMER, Role.APP);
        if (ofCustomerSide && isInternal(stage)) {
            throw unknown(stage);
        }
        return complaints
                .find(CaseId.parse(id), Sight.of(caller.actor()))
                .map(found -> deadlineOf(found, stage))
                .chain(deadline ->
                        ledger.of(CaseId.parse(id), deadline.stage())
                                .chain(entries ->
                                        rules.now()
                                                .map(inForce ->
                                                        Explanation.of(
                                                                deadline,
                                                                entries,
                                                                inForce.archive()))))
                .map(explained -> ExplanationAnswer.of(explained, words))
                .map(answer -> ofCustomerSide ? answer.forCustomers() : answer);
    }

    private static Deadline deadlineOf(Complaint found, String stage) {
        return found.deadlines().stream()
                .filter(deadline -> deadline.stage().name().equals(stage))
                .findFirst()
                .orElseThrow(() -> unknown(stage));
    }

    private static ProblemException unknown(String stage) {
        return new ProblemException(Problem.notFound("The case has no deadline " + stage));
    }

    private static boolean isInternal(String stage) {
        return Stream.of(Stage.values())
                .anyMatch(known -> known.name().equals(stage) && !known.isToldToCustomers());
    }
}
