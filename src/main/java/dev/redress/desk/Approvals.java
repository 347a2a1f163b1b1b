package dev.redress.desk;

import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.complaint.Approvers;
import dev.redress.core.complaint.AwaitedApproval;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Kin;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseSides;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.ApprovalStore;
import dev.redress.store.BooksRequest;
import dev.redress.store.CompensationStore;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Finds what waits for an approval, and says of each who may give it, and why the reader may not.
@Singleton
class Approvals {

    private final ApprovalStore store;
    private final ComplaintStore complaints;
    private final CompensationStore compensations;
    private final CaseAnswers answers;
    private final RulesInForce rules;
    private final DeskClock clock;

    Approvals(
            ApprovalStore store,
            ComplaintStore complaints,
            CompensationStore compensations,
            CaseAnswers answers,
            RulesInForce rules,
            DeskClock clock) {
        this.store = store;
        this.complaints = complaints;
        this.compensations = compensations;
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
                                .chain(cases ->
                                        oneByOne(
                                                        cases.stream().limit(most).toList(),
                                                        id -> ofCase(id, reader, inForce, now))
                                                .map(found ->
                                                        new ApprovalsAnswer(
                                                                joined(found),
                                                                cases.size() > most))));
    }

    private Uni<List<ApprovalAnswer>> ofCase(UUID id, Actor reader, Rules inForce, Instant now) {
        return complaints
                .find(id)
                .chain(found ->
                        CaseSides.isMediator(reader, found)
                                ? Uni.createFrom().item(List.of())
                                : asked(found)
                                        .map(asked -> AwaitedApproval.in(found, asked))
                                        .chain(awaited ->
                                                judged(found, awaited, reader, inForce, now)));
    }

    /// Only of a case that knows of one that waits: the others are not needed.
    private Uni<List<Compensation>> asked(Complaint found) {
        return found.dossier().grants().items().stream()
                        .anyMatch(grant -> grant.state() == CompensationState.PENDING_APPROVAL)
                ? compensations.ofCase(found.id())
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<ApprovalAnswer>> judged(
            Complaint found,
            List<AwaitedApproval> awaited,
            Actor reader,
            Rules inForce,
            Instant now) {
        return store.kin(found)
                .chain(kin -> oneByOne(kin, complaints::find))
                .map(Kin::of)
                .map(kin -> new Approvers(inForce.lifecycleAt(now), found, kin, now))
                .chain(approvers ->
                        oneByOne(
                                awaited,
                                one ->
                                        books(one, found, reader, inForce, now)
                                                .map(books ->
                                                        answer(one, approvers, reader, books))));
    }

    private ApprovalAnswer answer(
            AwaitedApproval awaited, Approvers approvers, Actor reader, Books books) {
        Complaint found = approvers.found();
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

    private Uni<Books> books(
            AwaitedApproval awaited, Complaint found, Actor reader, Rules inForce, Instant now) {
        Compensation compensation = awaited.compensation();
        if (compensation == null) {
            return Uni.createFrom().item(Books.CLOSED);
        }
        CompensationPolicy policy = inForce.compensationAt(now);
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        return store.books(
                found,
                compensation.id(),
                new BooksRequest(reader.name(), today, policy.customerDays(), List.of()));
    }

    // One at a time: a list of what waits is short, and must not take the connections of the
    // others.
    private static <T, R> Uni<List<R>> oneByOne(List<T> all, Function<T, Uni<R>> reading) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(reading::apply)
                .collect()
                .asList();
    }

    private static List<ApprovalAnswer> joined(List<List<ApprovalAnswer>> ofCases) {
        return ofCases.stream().flatMap(List::stream).toList();
    }
}
