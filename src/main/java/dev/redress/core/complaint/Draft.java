package dev.redress.core.complaint;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
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

/// A case in the middle of a decision: what is decided so far. For one use by one thread.
final class Draft {
    private final Complaint found;
    private final Actor actor;
    private final Instant now;
    private final Terms terms;
    private final Clocks clocks;
    private final List<Event> events = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Status status;
    private Handling handling;

    Draft(Complaint found, Actor actor, Instant now, Terms terms) {
        this.found = found;
        this.actor = actor;
        this.now = now;
        this.terms = terms;
        this.status = found.status();
        this.handling = found.handling();
        this.clocks = new Clocks(found.deadlines(), now);
    }

    /// Writes down what time alone has done by now, so that no command hides a breach.
    void catchUp() {
        Submission submission = found.submission();
        Findings findings =
                terms.watch()
                        .catchUp(
                                new Watched(
                                        found.caseNo(),
                                        submission.language(),
                                        found.assessment().severity(),
                                        handling.escalationLevel(),
                                        handling.firstContactOwner(),
                                        handling.assignee(),
                                        clocks.all()),
                                now);
        clocks.take(findings);
        handling = handling.withEscalationLevel(findings.escalationLevel());
        events.addAll(findings.events());
        notices.addAll(findings.notices());
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

    Status status() {
        return status;
    }

    Handling handling() {
        return handling;
    }

    Clocks clocks() {
        return clocks;
    }

    Optional<Deadline> deadline(Stage stage) {
        return clocks.of(stage);
    }

    void become(Status fresh) {
        status = fresh;
    }

    void handle(UnaryOperator<Handling> change) {
        handling = change.apply(handling);
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
        for (Deadline fresh : terms.planner().started(trigger, found.facts(), now)) {
            clocks.start(fresh.heldBy(handling.assignee()), trigger.name());
        }
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

    void tellCustomer(Template template, Map<String, String> values) {
        tell(template, new Recipient.Customer(found.submission().customer().id()), values);
    }

    /// Those who work on the case; its supervisors as long as nobody does.
    void tellHandler(Template template, Map<String, String> values) {
        String assignee = handling.assignee();
        tell(
                template,
                assignee == null
                        ? new Recipient.Holders(Role.SUPERVISOR)
                        : new Recipient.Person(assignee),
                values);
    }

    void tell(Template template, Recipient recipient, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("caseNo", found.caseNo());
        all.put("severity", found.assessment().severity().name());
        all.put("risk", found.assessment().risk().name());
        String text = terms.wording().text(template, found.submission().language(), all);
        String key = "%s:%d:%s".formatted(template, found.version(), recipient.address());
        notices.add(new Notice(key, template, recipient, text));
    }

    Optional<Refusal> refuse(Obstacle obstacle, String detail) {
        return Optional.of(
                new Refusal(obstacle, detail, found.status(), Action.possibleIn(found.status())));
    }

    Change change() {
        Complaint after =
                new Complaint(
                        found.id(),
                        found.caseNo(),
                        found.version(),
                        status,
                        found.submission(),
                        found.assessment(),
                        handling,
                        clocks.all());
        return new Change(after, events, notices, clocks.entries());
    }
}
