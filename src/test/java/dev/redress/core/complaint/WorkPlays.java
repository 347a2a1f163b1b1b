package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.BACK;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.OTHER_AGENT;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.duplicate.Relation;
import dev.redress.core.identity.Actor;
import dev.redress.core.sla.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rows about the work on a case: who does it, what is said, asked and waited for.
final class WorkPlays {

    /// When every wait and every window of a case of this Monday is over.
    static final String LATER = "2026-06-01T02:00:00Z";

    private static final UUID OTHER_CASE = new UUID(1, 1);

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("Assign, at first", Play.of(SUPERVISOR, new Command.Assign(AGENT))),
                    entry(
                            "Assign, to another",
                            Play.of(SUPERVISOR, new Command.Assign(OTHER_AGENT))),
                    entry("HandOver, nobody has it", handOver()),
                    entry("HandOver, somebody has it", handOver()),
                    entry(
                            "Acknowledge, of an emergency",
                            acknowledge()
                                    .given(found ->
                                            Changed.graded(found, Severity.URGENT, Risk.HIGH))),
                    entry("Acknowledge, of no emergency", acknowledge()),
                    entry("Recount, other days", recount().given(Changed::countedBefore)),
                    entry("Recount, the same days", recount()),
                    entry("Investigate, at first", investigate()),
                    entry("Investigate, further", investigate()),
                    entry("Investigate, a third party answered", investigate()),
                    entry(
                            "Message, to the customer",
                            Play.of(SUPERVISOR, new Command.Message("正在核实", true))),
                    entry(
                            "CustomerMessage, to the desk",
                            Play.of(CUSTOMER, new Command.CustomerMessage("请尽快"))),
                    entry(
                            "AnnounceFollowUp, for a date",
                            Play.of(
                                    SUPERVISOR,
                                    new Command.AnnounceFollowUp(
                                            new FollowUpDate.On(LocalDate.of(2026, 3, 9)), "进度"))),
                    entry(
                            "RequestEvidence, of the customer",
                            Play.of(
                                    SUPERVISOR,
                                    new WaitCommand.RequestEvidence(List.of("照片"), "核实"))),
                    entry("AddEvidence, of the customer, awaited", ofCustomer()),
                    entry("AddEvidence, of the customer", ofCustomer()),
                    entry(
                            "AddEvidence, of the desk",
                            Play.of(SUPERVISOR, evidence(Evidence.Side.PLATFORM))),
                    entry(
                            "AwaitThirdParty, until a date",
                            Play.of(
                                    SUPERVISOR,
                                    new WaitCommand.AwaitThirdParty(
                                            "快递", null, CaseIn.EXPECTED_AT))),
                    entry("EndWait, for evidence", endWait().at(LATER)),
                    entry("EndWait, for a third party", endWait().at(LATER)),
                    entry("EndWait, too early", endWait()),
                    entry(
                            "Transfer, to a team",
                            Play.of(
                                    SUPERVISOR,
                                    new TeamCommand.Transfer(
                                            SkillGroup.MIDDLE_OFFICE, null, "复杂"))),
                    entry("Transfer, to a person", passOn()),
                    entry("Transfer, that nobody has, to a person", passOn()),
                    entry("Escalate, by a person", escalate()),
                    entry(
                            "Escalate, from the top",
                            escalate()
                                    .given(found ->
                                            Changed.handled(
                                                    found,
                                                    handling -> handling.withEscalationLevel(4)))),
                    entry(
                            "FinishStep, that is owed",
                            finishStep().given(found -> Changed.owing(found, Stage.APPROVE))),
                    entry("FinishStep, that is not owed", finishStep()),
                    entry(
                            "FinishStep, that nobody looked at",
                            verify().given(found -> Changed.owing(found, Stage.VERIFY))),
                    entry(
                            "GiveTask, to a department",
                            Play.of(MIDDLE, new TeamCommand.GiveTask("仓库", "请查出库记录", null))),
                    entry("AnswerTask, of a department", answerTask().given(WorkPlays::asked)),
                    entry("AnswerTask, of none", answerTask()),
                    entry("Link, with another case", link()),
                    entry("Link, as it is", link().given(WorkPlays::linked)),
                    entry(
                            "Unlink, of a linked case",
                            Play.of(
                                            SUPERVISOR,
                                            new LinkCommand.Unlink(OTHER_CASE, "C-1", "误会", false))
                                    .given(WorkPlays::linked)));

    private WorkPlays() {}

    private static Play handOver() {
        return Play.of(Actor.SYSTEM, new Command.HandOver("supervisor1"));
    }

    private static Play acknowledge() {
        return Play.of(SUPERVISOR, new Command.Acknowledge(List.of("SECURITY")));
    }

    private static Play recount() {
        return Play.of(Actor.SYSTEM, new Command.Recount("CN-2026.1"));
    }

    private static Play investigate() {
        return Play.of(SUPERVISOR, new Command.Investigate("核对订单"));
    }

    private static Play ofCustomer() {
        return Play.of(CUSTOMER, evidence(Evidence.Side.CUSTOMER));
    }

    private static Command evidence(Evidence.Side side) {
        return new WaitCommand.AddEvidence(side, List.of(EvidenceItem.statement("开箱时已破损")));
    }

    private static Play endWait() {
        return Play.of(Actor.SYSTEM, new WaitCommand.EndWait());
    }

    private static Play passOn() {
        return Play.of(SUPERVISOR, new TeamCommand.Transfer(null, OTHER_AGENT, "请假"));
    }

    private static Play escalate() {
        return Play.of(SUPERVISOR, new TeamCommand.Escalate("久拖未决"));
    }

    private static Play finishStep() {
        return Play.of(SUPERVISOR, new TeamCommand.FinishStep(Stage.APPROVE, "已核实"));
    }

    private static Play verify() {
        return Play.of(SUPERVISOR, new TeamCommand.FinishStep(Stage.VERIFY, "已核实"));
    }

    private static Play answerTask() {
        return Play.of(BACK, new TeamCommand.AnswerTask(1, "已出库"));
    }

    private static Complaint asked(Complaint found) {
        DepartmentTask task =
                new DepartmentTask(
                        1, "仓库", "请查", "middle1", null, "middle1", MONDAY_10AM, null, null, null);
        return Changed.filed(found, dossier -> dossier.plus(task));
    }

    private static Play link() {
        return Play.of(
                SUPERVISOR,
                new LinkCommand.Link(OTHER_CASE, "C-1", Relation.RELATED, "同一批次", false));
    }

    private static Complaint linked(Complaint found) {
        CaseLink link =
                new CaseLink(OTHER_CASE, "C-1", Relation.RELATED, "同一批次", "agent1", MONDAY_10AM);
        return Changed.filed(found, dossier -> dossier.withLinks(List.of(link)));
    }
}
