package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.compensation.CompensationChange;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Words;
import dev.redress.core.sla.CaseFacts;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Findings;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import dev.redress.core.sla.Watched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A case in the middle of a decision: what is decided so far. For one use by one thread.
final class Draft {
    private final Complaint found;
    private final Actor actor;
    private final Instant now;
    private final Terms terms;
    private final Kin kin;
    private final Clocks clocks;
    private final List<Event> events = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<CasePause> pauses;
    private final List<String> withdrawn = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<CompensationChange> compensations = new ArrayList<>();
    private Status status;
    private Submission submission;
    private Assessment assessment;
    private Handling handling;
    private Dossier dossier;

    Draft(Complaint found, Actor actor, Instant now, Terms terms) {
        this(found, Kin.NONE, actor, now, terms);
    }

    Draft(Complaint found, Kin kin, Actor actor, Instant now, Terms terms) {
        this.found = found;
        this.kin = kin;
        this.actor = actor;
        this.now = now;
        this.terms = terms;
        this.status = found.status();
        this.submission = found.submission();
        this.assessment = found.assessment();
        this.handling = found.handling();
        this.dossier = found.dossier();
        this.pauses = new ArrayList<>(found.pauses());
        this.clocks = new Clocks(found.deadlines(), now);
    }

    /// Writes down what time alone has done by now, so that no command hides a breach. A wait that
    /// is over ends at its true instant, between what happened before and after.
    void catchUp() {
        Waiting.endOf(this)
                .filter(now::isAfter)
                .ifPresent(end -> {
                    watchUntil(end);
                    Waiting.lapse(this, end);
                });
        watchUntil(now);
    }

    private void watchUntil(Instant at) {
        Submission submission = found.submission();
        Findings findings =
                terms.watch()
                        .catchUp(
                                new Watched(
                                        found.caseNo(),
                                        submission.language(),
                                        assessment.severity(),
                                        handling.escalationLevel(),
                                        contact(),
                                        handling.assignee(),
                                        clocks.all()),
                                at);
        boolean wasWarned = isWarned(clocks.all());
        clocks.take(findings);
        if (!wasWarned && isWarned(findings.changed())) {
            // The first promise in danger moves the case up one place, and no other does again.
            assess(found -> found.withPriority(found.priority().lifted()));
        }
        handling = handling.withEscalationLevel(findings.escalationLevel());
        events.addAll(findings.events());
        notices.addAll(findings.notices());
    }

    private static boolean isWarned(List<Deadline> deadlines) {
        return deadlines.stream().anyMatch(deadline -> deadline.warnedAt() != null);
    }

    Complaint found() {
        return found;
    }

    Actor actor() {
        return actor;
    }

    Instant now() {
        return now;
    }

    Terms terms() {
        return terms;
    }

    /// Of the cases that are one with this one.
    Kin kin() {
        return kin;
    }

    Status status() {
        return status;
    }

    /// As it came in, but for its receipt; see [#receive].
    Submission submission() {
        return submission;
    }

    Assessment assessment() {
        return assessment;
    }

    Handling handling() {
        return handling;
    }

    /// Whom the customer knows, who is told how the case fares; nobody if it is about them.
    @Nullable String contact() {
        return dossier.unlessAbout(handling.firstContactOwner());
    }

    Clocks clocks() {
        return clocks;
    }

    Dossier dossier() {
        return dossier;
    }

    /// May be changed; see [Pausing].
    List<CasePause> pauses() {
        return pauses;
    }

    Optional<Deadline> deadline(Stage stage) {
        return clocks.of(stage);
    }

    void become(Status fresh) {
        status = fresh;
    }

    /// Counts as received then: an earlier complaint about the same matter belongs to the case, or
    /// does not any more.
    void receive(Reception reception) {
        submission = submission.receivedAs(reception);
    }

    void handle(UnaryOperator<Handling> change) {
        handling = change.apply(handling);
    }

    void assess(UnaryOperator<Assessment> change) {
        assessment = change.apply(assessment);
    }

    void file(UnaryOperator<Dossier> change) {
        dossier = change.apply(dossier);
    }

    void file(Evidence fresh) {
        evidence.add(fresh);
    }

    void compensate(CompensationChange change) {
        compensations.add(change);
    }

    void finish(Stage... stages) {
        for (Stage stage : stages) {
            if (clocks.finish(stage, status.name())) {
                clocks.of(stage).ifPresent(this::tellOfMet);
            }
        }
    }

    /// What the trigger sets running, in the name of the assignee.
    void start(Trigger trigger) {
        for (Deadline fresh : terms.planner().started(trigger, facts(), now)) {
            clocks.start(fresh.heldBy(handling.assignee()), trigger.name());
        }
    }

    /// What the deadline policy asks about the case as it is now.
    CaseFacts facts() {
        return Complaint.facts(submission, assessment);
    }

    // What the desk itself finishes, or the customer, has an event of its own that says so.
    private void tellOfMet(Deadline met) {
        if (met.responsibleRole() != Role.SCHEDULER && met.responsibleRole() != Role.CUSTOMER) {
            write(
                    EventType.SLA_MET,
                    Map.of("stage", met.stage().name(), "dueAt", met.dueAt().toString()));
        }
    }

    void write(EventType type) {
        write(type, Map.of());
    }

    void write(EventType type, Map<String, String> details) {
        writeAt(type, now, details);
    }

    void writeAt(EventType type, Instant at, Map<String, String> details) {
        events.add(new Event(type, at, actor.name(), details));
    }

    /// In the name of `person`, whose decision it is, though another lets it take effect.
    void writeInNameOf(String person, EventType type, Map<String, String> details) {
        events.add(new Event(type, now, person, details));
    }

    /// What time did and nobody here.
    void writeOfTime(EventType type, Instant at, Map<String, String> details) {
        events.add(new Event(type, at, Actor.SYSTEM.name(), details));
    }

    void tellCustomer(Template template, Map<String, String> values) {
        tell(template, customer(), values);
    }

    /// The customer, by text message; nobody if there is no number.
    void tellByPhone(Template template, Map<String, String> values) {
        Customer customer = found.submission().customer();
        if (customer.phone() != null) {
            tell(template, new Recipient.Telephone(customer.id()), values);
        }
    }

    /// Those who work on the case; its supervisors as long as nobody does.
    void tellHandler(Template template, Map<String, String> values) {
        tell(template, handler(), values);
    }

    /// A person whom the case is about learns nothing of it: in their stead those who work on it.
    void tell(Template template, Recipient recipient, Map<String, String> values) {
        Recipient told =
                recipient instanceof Recipient.Person(String account) && dossier.isAbout(account)
                        ? handler()
                        : recipient;
        String key = "%s:%d:%s".formatted(template, found.version(), told.address());
        // Whoever works on it may be told already.
        if (notices.stream().noneMatch(known -> known.key().equals(key))) {
            notices.add(new Notice(key, template, told, wordsOf(template, shown(told, values))));
        }
    }

    /// Whether the person is told of this change by name already.
    boolean isTold(String account) {
        return notices.stream()
                .anyMatch(notice -> notice.recipient().equals(new Recipient.Person(account)));
    }

    /// The staff reads nothing in a notice that it does not see in the case: a notice lies with
    /// whoever delivers it.
    private Map<String, String> shown(Recipient recipient, Map<String, String> values) {
        return switch (recipient) {
            case Recipient.Person _, Recipient.Holders _ -> {
                Map<String, String> masked = new HashMap<>();
                values.forEach((name, value) -> masked.put(name, found.submission().masked(value)));
                yield masked;
            }
            case Recipient.Customer _, Recipient.Telephone _, Recipient.Outside _ -> values;
        };
    }

    private Recipient handler() {
        String assignee = dossier.unlessAbout(handling.assignee());
        return assignee == null
                ? new Recipient.Holders(Role.SUPERVISOR)
                : new Recipient.Person(assignee);
    }

    void tell(Notice notice) {
        notices.add(notice);
    }

    /// The name of a code in the language of the case.
    String nameOf(Enum<?> code) {
        return terms.wording().name(code, found.submission().language());
    }

    /// To be told at `notBefore`, unless it is withdrawn by its key until then.
    void tellCustomerLater(
            String key, Template template, Instant notBefore, Map<String, String> values) {
        notices.add(new Notice(key, template, customer(), wordsOf(template, values), notBefore));
    }

    void withdrawNotice(String key) {
        withdrawn.add(key);
    }

    /// As the customer reads it.
    String name(Enum<?> code) {
        return terms.wording().name(code, found.submission().language());
    }

    private Recipient customer() {
        return new Recipient.Customer(found.submission().customer().id());
    }

    /// In the customer's language.
    Words wordsOf(Template template, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("caseNo", found.caseNo());
        all.put("severity", assessment.severity().name());
        all.put("risk", assessment.risk().name());
        return terms.wording().words(template, found.submission().language(), all);
    }

    Optional<Refusal> refuse(Obstacle obstacle, String detail) {
        return Optional.of(new Refusal(obstacle, detail, status, Action.possibleIn(status)));
    }

    Change change() {
        file(known -> known.with(known.recourse().touchedBy(events)));
        Complaint after =
                new Complaint(
                        found.id(),
                        found.caseNo(),
                        found.version(),
                        status,
                        submission,
                        assessment,
                        handling,
                        clocks.all(),
                        pauses,
                        dossier);
        return new Change(
                after, events, notices, clocks.entries(), withdrawn, evidence, compensations);
    }
}
