package dev.redress.core.complaint;

import dev.redress.core.appeal.AppealOutcome;
import dev.redress.core.appeal.Remedy;
import dev.redress.core.classification.Kind;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.conduct.ConductPolicy;
import dev.redress.core.customer.Channel;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Wording;
import dev.redress.core.priority.DynamicRules;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineWatch;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.Stage;
import dev.redress.support.JsonRecords;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The people and cases of these tests, and the desk's delivered terms.
final class CaseCast {
    static final Instant MONDAY_10AM = Instant.parse("2026-03-02T02:00:00Z");

    static final Actor CUSTOMER = new Actor("customer1", Set.of(Role.CUSTOMER));
    static final Actor AGENT = new Actor("agent1", Set.of(Role.AGENT));
    static final Actor OTHER_AGENT = new Actor("agent2", Set.of(Role.AGENT));
    static final Actor SUPERVISOR = new Actor("supervisor1", Set.of(Role.SUPERVISOR));
    static final Actor MIDDLE = new Actor("middle1", Set.of(Role.MIDDLE));
    static final Actor OTHER_MIDDLE = new Actor("middle2", Set.of(Role.MIDDLE));
    static final Actor EXPERT = new Actor("expert1", Set.of(Role.EXPERT));
    static final Actor COMPLIANCE = new Actor("compliance1", Set.of(Role.COMPLIANCE));
    static final Actor OPERATIONS = new Actor("operations1", Set.of(Role.OPERATIONS));
    static final Actor BACK = new Actor("back1", Set.of(Role.BACK));
    static final Actor MEDIATOR = new Actor("mediator1", Set.of(Role.MEDIATOR));

    /// Says which words would be sent, and with which values.
    private static final Wording WORDING =
            (template, language, values) -> "%s %s %s".formatted(language, template, values);

    static final Terms TERMS =
            new Terms(
                    dev.redress.core.classification.Delivered.CLASSIFIER,
                    dev.redress.core.sla.Delivered.PLANNER,
                    new DeadlineWatch(WORDING),
                    JsonRecords.readResource("/policy/authority-v1.json", Authority.class),
                    JsonRecords.readResource(
                            "/policy/compensation-v1.json", CompensationPolicy.class),
                    WORDING,
                    new ConductCheck(
                            1,
                            JsonRecords.readResource(
                                    "/policy/conduct-v1.json", ConductPolicy.class),
                            dev.redress.core.classification.Delivered.SIMPLIFICATION),
                    _ -> DynamicRules.NONE,
                    new TeamTerms(
                            _ -> SkillGroup.FIRST_LINE, Duration.ofHours(24), Duration.ofDays(30)));
    static final Lifecycle LIFECYCLE = new Lifecycle(TERMS);

    static final String LOW_RISK = "客服态度差";
    static final String MEDIUM_RISK = "收到的是假货";
    static final String HIGH_RISK = "我的信息泄露了，天天有骚扰电话";
    static final String MAJOR = "平台规则不合理";

    private CaseCast() {}

    static Change opened(String content) {
        return opened(content, Source.CUSTOMER, CUSTOMER, MONDAY_10AM);
    }

    static Change opened(String content, Source source, Actor opener, Instant now) {
        Submission submission =
                new Submission(
                        Kind.COMPLAINT,
                        Channel.APP,
                        source,
                        new Customer("customer1", null, null, null),
                        content,
                        "zh-CN",
                        null,
                        new References(null, null, null, null, null, null, null),
                        null,
                        MONDAY_10AM,
                        null,
                        List.of());
        UUID id = new UUID(0x019ca7c6_0000_7000L, 0x8000_0000_0000_0000L);
        return new Opening(TERMS).open(id, submission, opener, now);
    }

    static Command.Propose anOffer(@Nullable String compensation) {
        return new Command.Propose(
                "退款并致歉",
                "退款",
                compensation == null ? null : new BigDecimal(compensation),
                "订单有误",
                "可申请换货");
    }

    /// The appeal is upheld.
    static Command.DecideAppeal anotherRemedy(String remedy, @Nullable String compensation) {
        return new Command.DecideAppeal(
                AppealOutcome.UPHELD,
                "属实",
                "可申请调解",
                new Remedy(
                        remedy, null, compensation == null ? null : new BigDecimal(compensation)));
    }

    /// The decision stands.
    static Command.DecideAppeal aDismissal() {
        return new Command.DecideAppeal(AppealOutcome.DISMISSED, "证据充分", "可申请调解", null);
    }

    static Command.Propose aJustifiedRefusal() {
        return new Command.Propose("很抱歉，超出保修期", null, null, "超出保修期", "8折换新");
    }

    static Deadline deadline(Complaint complaint, Stage stage) {
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.stage() == stage)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + stage));
    }

    /// A case on its way, moved by commands that must be accepted.
    static final class Story {
        private Complaint complaint;
        private Change last;
        private Instant now = MONDAY_10AM;
        private final List<LedgerEntry> ledger = new ArrayList<>();

        Story(String content) {
            last = opened(content);
            ledger.addAll(last.entries());
            complaint = last.after();
        }

        Story at(String time) {
            now = Instant.parse(time);
            return this;
        }

        /// Goes on with the case as something else has made it.
        Story with(Complaint other) {
            complaint = other;
            return this;
        }

        Story then(Actor actor, Command command) {
            Outcome outcome = LIFECYCLE.decide(complaint, command, actor, now);
            if (!(outcome instanceof Outcome.Accepted(Change change))) {
                throw new AssertionError(command + " was refused: " + outcome);
            }
            last = change;
            ledger.addAll(change.entries());
            complaint = Changed.stored(change.after());
            return this;
        }

        /// Everything that happened to the clocks.
        List<LedgerEntry> ledger() {
            return ledger;
        }

        Refusal refused(Actor actor, Command command) {
            Outcome outcome = LIFECYCLE.decide(complaint, command, actor, now);
            if (!(outcome instanceof Outcome.Refused(Refusal refusal))) {
                throw new AssertionError(command + " was accepted");
            }
            return refusal;
        }

        Story assigned() {
            return then(SUPERVISOR, new Command.Assign(AGENT));
        }

        Story investigating() {
            return assigned().then(AGENT, new Command.Investigate("核对订单"));
        }

        Story proposed() {
            return investigating().then(AGENT, anOffer("100.00"));
        }

        Story resolved() {
            return proposed()
                    .then(CUSTOMER, new Command.Answer(true, false, null))
                    .then(AGENT, new Command.Execute())
                    .then(AGENT, new Command.Resolve("我们核对了订单并退款"));
        }

        Complaint complaint() {
            return complaint;
        }

        Change last() {
            return last;
        }

        Deadline deadline(Stage stage) {
            return CaseCast.deadline(complaint, stage);
        }
    }
}
