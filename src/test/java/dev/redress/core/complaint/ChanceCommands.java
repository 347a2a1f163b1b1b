package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.BACK;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.duplicate.Relation;
import dev.redress.core.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Commands beside those of the published rows, so that lives differ more than the rows do.
final class ChanceCommands {

    private static final List<Actor> AGENTS = List.of(AGENT, CaseCast.OTHER_AGENT, SUPERVISOR);

    private ChanceCommands() {}

    static List<Play> at(Instant now, RandomGenerator random) {
        UUID other = new UUID(1, random.nextInt(1, 4));
        int number = random.nextInt(1, 4);
        Actor agent = AGENTS.get(random.nextInt(AGENTS.size()));
        Instant later = now.plus(Duration.ofHours(random.nextInt(1, 200)));
        return List.of(
                Play.of(SUPERVISOR, new Command.Assign(agent, MIDDLE)),
                Play.of(AGENT, CaseCast.aJustifiedRefusal()),
                Play.of(AGENT, CaseCast.anOffer(null)),
                Play.of(AGENT, CaseCast.anOffer(random.nextInt(1, 20_000) + ".50")),
                Play.of(AGENT, new Command.Message("您好", false)),
                Play.of(AGENT, new Command.AnnounceFollowUp(new FollowUpDate.After(number), "进度")),
                Play.of(AGENT, new WaitCommand.AwaitThirdParty("快递", "等待签收", later)),
                Play.of(
                        AGENT,
                        new WaitCommand.AwaitThirdParty(
                                PartyPlays.MERCHANT.address(), null, later)),
                Play.of(AGENT, new TurnCommand.Reject(RejectionDraft.Ground.TEST_DATA, "测试")),
                Play.of(SUPERVISOR, new TurnCommand.Reject(RejectionDraft.Ground.TEST_DATA, "测试")),
                Play.of(MIDDLE, new TeamCommand.GiveTask("财务", "请核对", later)),
                Play.of(BACK, new TeamCommand.AnswerTask(number, "已核对")),
                Play.of(AGENT, new TeamCommand.Transfer(null, agent, "换班")),
                Play.of(MIDDLE, new TeamCommand.Transfer(SkillGroup.TECHNICAL_T1, agent, "故障")),
                Play.of(CUSTOMER, new TeamCommand.Escalate("太慢")),
                Play.of(AGENT, new GradeCommand.MarkTechnicalCause(false, "并非故障")),
                Play.of(
                        AGENT,
                        new GradeCommand.Classify(
                                Category.PRODUCT, null, Severity.SERIOUS, Risk.MEDIUM, null)),
                Play.of(
                        AGENT,
                        new LinkCommand.Link(
                                other, "C-" + other, Relation.DUPLICATE, "同一件事", false)),
                Play.of(AGENT, new LinkCommand.Unlink(other, "C-" + other, "误会", false)));
    }
}
