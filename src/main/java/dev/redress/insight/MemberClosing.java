package dev.redress.insight;

import dev.redress.core.complaint.ClosingCommand;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Status;
import dev.redress.core.identity.Actor;
import dev.redress.insight.ClusterRequests.MemberClosureRequest;
import dev.redress.insight.ClusterRequests.ResultText;
import dev.redress.insight.MemberClosureAnswer.Item;
import dev.redress.platform.Body;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.store.AlertStore;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.MembershipStore.Member;
import dev.redress.store.NotFound;
import dev.redress.store.StoredAlert;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Brings cases of a mass complaint to their end after the one that leads them (spec.md §12 (10)),
/// each in a transaction of its own: what cannot be ended keeps no other from its end, and is told.
///
/// Each goes as far as it would go by itself: whose remedy is carried out is told the result, and
/// whose customer is satisfied is closed. Done again it does nothing again.
@Singleton
class MemberClosing {

    private static final Logger LOG = Logger.getLogger(MemberClosing.class);
    private static final String CHINESE = "zh-CN";

    private final AlertStore alerts;
    private final ComplaintStore complaints;

    MemberClosing(AlertStore alerts, ComplaintStore complaints) {
        this.alerts = alerts;
        this.complaints = complaints;
    }

    /// Fails with a [ProblemException] as long as no case leads, or its customer does not know the
    /// result.
    Uni<Void> requireLead(UUID cluster) {
        return alerts.cluster(cluster)
                .map(MemberClosing::leadOf)
                .chain(complaints::find)
                .invoke(MemberClosing::requireResult)
                .replaceWithVoid();
    }

    /// Those of `members` that are open, one after the other, without those whose customers have
    /// the word.
    Uni<List<Item>> close(
            List<Member> members,
            MemberClosureRequest wanted,
            Actor actor,
            Lifecycle lifecycle,
            Instant now) {
        return Multi.createFrom()
                .iterable(members)
                .filter(member -> isTurn(member.status(), wanted))
                .onItem()
                .transformToUniAndConcatenate(
                        member -> close(member, wanted, actor, lifecycle, now))
                .collect()
                .asList();
    }

    private static boolean isTurn(Status status, MemberClosureRequest wanted) {
        return status.isOpen() && (status != Status.RESOLVED || wanted.proof() != null);
    }

    private Uni<Item> close(
            Member member,
            MemberClosureRequest wanted,
            Actor actor,
            Lifecycle lifecycle,
            Instant now) {
        ChangeRequest request =
                new ChangeRequest(
                        member.id(), Sight.of(actor), ChangeRequest.ANY_VERSION, now, null);
        return complaints
                .change(
                        request,
                        found -> lifecycle.decide(found, command(found, wanted), actor, now))
                .map(outcome -> item(member, outcome))
                .onFailure(NotFound.class)
                .recoverWithItem(() -> stays(member, "NOT_FOUND", "There is no such case"))
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "Case %s was not ended", member.id()))
                // The next case must not wait for this one to be mended.
                .onFailure()
                .recoverWithItem(() -> stays(member, "FAILED", "Try again"));
    }

    private static Command command(Complaint found, MemberClosureRequest wanted) {
        String proof = wanted.proof();
        if (found.status() == Status.RESOLVED && proof != null) {
            return new ClosingCommand.Close(proof);
        }
        ResultText text =
                CHINESE.equals(found.submission().language())
                        ? Body.required("result", wanted.result())
                        : Body.required("english", wanted.english());
        return text.toCommand();
    }

    private static Item item(Member member, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var change) ->
                    new Item(
                            member.id(),
                            member.caseNo(),
                            true,
                            change.after().status(),
                            null,
                            null);
            case Outcome.Refused(var refusal) ->
                    new Item(
                            member.id(),
                            member.caseNo(),
                            false,
                            refusal.status(),
                            refusal.obstacle().name(),
                            refusal.detail());
        };
    }

    private static Item stays(Member member, String code, String detail) {
        return new Item(member.id(), member.caseNo(), false, member.status(), code, detail);
    }

    private static UUID leadOf(StoredAlert found) {
        UUID lead = found.lead();
        if (lead == null) {
            throw notYet("NO_LEAD", "No case leads the others yet");
        }
        return lead;
    }

    private static void requireResult(Complaint lead) {
        if (lead.dossier().care().result().resolvedAt() == null) {
            throw notYet(
                    "LEAD_OPEN",
                    "The customer of %s, which leads the others, does not know the result yet"
                            .formatted(lead.caseNo()));
        }
    }

    private static ProblemException notYet(String code, String detail) {
        return new ProblemException(Problem.of(409, code, "Not possible now", detail));
    }
}
