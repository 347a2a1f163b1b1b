package dev.redress.desk;

import dev.redress.core.compensation.Books;
import dev.redress.core.complaint.Approvers;
import dev.redress.core.complaint.AwaitedApproval;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseSides;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.platform.Worker;
import dev.redress.store.ApprovalStore;
import dev.redress.store.BooksRequest;
import dev.redress.store.WaitingCase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds what waits for an approval, and says of each who may give it, and why the reader may not.
@Singleton
class Approvals {

    private final ApprovalStore store;
    private final CaseAnswers answers;
    private final RulesInForce rules;
    private final DeskClock clock;

    Approvals(ApprovalStore store, CaseAnswers answers, RulesInForce rules, DeskClock clock) {
        this.store = store;
        this.answers = answers;
        this.rules = rules;
        this.clock = clock;
    }

    /// What waits in the cases that the reader may see, what is due first in front.
    ///
    /// @param most cases
    Uni<ApprovalsAnswer> list(Actor reader, int most) {
        Instant now = clock.instant();
        return rules.now()
                .chain(inForce ->
                        store.waiting(Sight.of(reader), most + 1)
                                .chain(ids -> list(ids, most, reader, inForce, now)));
    }

    private Uni<ApprovalsAnswer> list(
            List<UUID> ids, int most, Actor reader, Rules inForce, Instant now) {
        Lifecycle lifecycle = inForce.lifecycleAt(now);
        return store.cases(ids.stream().limit(most).toList(), books(reader, inForce, now))
                // For every role and each of them it is decided what the desk would do.
                .chain(cases -> Worker.run(() -> judged(cases, reader, lifecycle, now)))
                .map(answers -> new ApprovalsAnswer(answers, ids.size() > most));
    }

    private static BooksRequest books(Actor reader, Rules inForce, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        int customerDays = inForce.compensationAt(now).customerDays();
        return new BooksRequest(reader.name(), today, customerDays, List.of());
    }

    private List<ApprovalAnswer> judged(
            List<WaitingCase> cases, Actor reader, Lifecycle lifecycle, Instant now) {
        return cases.stream()
                .filter(one -> !CaseSides.isMediator(reader, one.found()))
                .flatMap(one -> judged(one, reader, lifecycle, now))
                .toList();
    }

    private Stream<ApprovalAnswer> judged(
            WaitingCase waiting, Actor reader, Lifecycle lifecycle, Instant now) {
        List<AwaitedApproval> all = AwaitedApproval.in(waiting.found(), waiting.asked());
        if (all.isEmpty()) {
            return Stream.empty();
        }
        Approvers approvers = new Approvers(lifecycle, waiting.found(), waiting.kin(), now);
        return all.stream().map(awaited -> answer(awaited, waiting, approvers, reader));
    }

    private ApprovalAnswer answer(
            AwaitedApproval awaited, WaitingCase waiting, Approvers approvers, Actor reader) {
        Complaint found = waiting.found();
        Books books = waiting.booksOf(awaited.compensation());
        Books ofOthers = new Books(books.ofCustomer(), BigDecimal.ZERO, List.of());
        return ApprovalAnswer.of(
                awaited,
                found,
                approvers.roles(awaited, ofOthers),
                approvers.obstacle(awaited, reader, books),
                switch (awaited.kind()) {
                    case OFFER, APPEAL -> text -> answers.text(text, found, reader);
                    case COMPENSATION, REJECTION, RISK_REPORT ->
                            text -> answers.deskText(text, found, reader);
                });
    }
}
