package dev.redress.support;

import static dev.redress.support.Database.await;

import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Submission;
import dev.redress.core.customer.Channel;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.IntakeStore;
import dev.redress.store.NewCase;
import dev.redress.store.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/// Opens cases and moves them by the rules and stores of the desk, without its doors.
@ApplicationScoped
public class Cases {

    /// Graded GENERAL with low risk.
    public static final String RUDE_SERVICE = "客服态度恶劣";

    /// Graded MAJOR with medium risk.
    public static final String UNFAIR_RULE = "平台规则不合理";

    private final RulesInForce rules;
    private final IntakeStore intake;
    private final ComplaintStore complaints;

    Cases(RulesInForce rules, IntakeStore intake, ComplaintStore complaints) {
        this.rules = rules;
        this.intake = intake;
        this.complaints = complaints;
    }

    /// China Standard Time.
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.ZONE).toInstant();
    }

    /// An account with the role of its name: `agent1`.
    public static Actor account(String name) {
        return new Actor(name, Set.of(Role.labelled(name.replaceAll("\\d+$", "")).orElseThrow()));
    }

    public Complaint open(String content, Instant receivedAt) {
        return open("customer1", content, receivedAt);
    }

    private Complaint open(String customer, String content, Instant receivedAt) {
        Submission submission =
                new Submission(
                        Kind.COMPLAINT,
                        Channel.APP,
                        Source.CUSTOMER,
                        new Customer(customer, "王小明", "13812345678", "wang@example.com"),
                        content,
                        "zh-CN",
                        null,
                        new References("ORD-1", null, null, null, null, null, null),
                        null,
                        receivedAt,
                        null,
                        List.of());
        NewCase fresh =
                new NewCase(
                        await(rules::now)
                                .openingAt(receivedAt)
                                .open(
                                        TimeOrderedId.at(receivedAt),
                                        submission,
                                        account("app1"),
                                        receivedAt),
                        "app1",
                        null);
        await(() -> intake.insert(List.of(fresh), receivedAt));
        return fresh.opened().after();
    }

    /// Lets somebody give a command, which must be accepted.
    public Complaint act(Complaint complaint, String account, Instant now, Command command) {
        ChangeRequest request = new ChangeRequest(complaint.id(), ChangeRequest.ANY_VERSION, now);
        Lifecycle lifecycle = await(rules::now).lifecycleAt(now);
        Outcome outcome =
                await(() ->
                        complaints.change(
                                request,
                                found -> lifecycle.decide(found, command, account(account), now)));
        return switch (outcome) {
            case Outcome.Accepted(var change) -> change.after();
            case Outcome.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /// A case of rude service that agent1 settled at `now`, whose customer has yet to confirm.
    public Complaint resolved(Instant now) {
        return resolved("customer1", now);
    }

    /// The same of another customer: `customer2`.
    public Complaint resolved(String customer, Instant now) {
        Complaint complaint = open(customer, RUDE_SERVICE, now);
        act(complaint, "supervisor1", now, new Command.Assign(account("agent1")));
        act(complaint, "agent1", now, new Command.Investigate("录音"));
        act(complaint, "agent1", now, new Command.Propose("向您致歉", null, null, null, null));
        act(complaint, customer, now, new Command.Answer(true, false, null));
        return act(complaint, "agent1", now, new Command.Resolve("培训了客服"));
    }

    public Complaint find(Complaint complaint) {
        return await(() -> complaints.find(complaint.id()));
    }
}
