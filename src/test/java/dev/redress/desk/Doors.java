package dev.redress.desk;

import java.util.List;
import java.util.Map;

/// One door for each resource of `src/docs/case-lifecycle.md`.
final class Doors {

    private static final Map<String, ?> REASON = Map.of("reason", "核实后");
    private static final Map<String, ?> YES = Map.of("approved", true, "reason", "已阅");
    private static final Map<String, ?> REPORT =
            Map.of("findings", "已核实", "customerVersion", "我们正在处理");
    private static final Map<String, ?> TASK = Map.of("department", "仓库", "text", "请查出库记录");
    private static final Map<String, ?> FOLLOW_UP = Map.of("workingDays", 2, "about", "进度");
    private static final Map<String, ?> FOREIGN =
            Map.of("ground", "NOT_THE_PLATFORM", "explanation", "您反映的商品并非在本平台购买");
    private static final Map<String, ?> FAILED =
            Map.of("cause", "REMEDY_FAILED", "reason", "换来的商品同样损坏");
    private static final String LEAK = "我的信息泄露了，天天有骚扰电话";

    static final List<Door> ALL =
            List.of(
                    Door.of("assignment", "supervisor1", Map.of("assignee", "agent1")),
                    Door.of("acknowledgement", "security1", Map.of()).about("账号被盗, 正在被扣款"),
                    Door.of("investigation", "agent1", Map.of("finding", "核对订单"))
                            .after(ACase::assigned),
                    Door.of("messages", "customer1", Map.of("text", "请尽快")),
                    Door.of("follow-ups", "supervisor1", FOLLOW_UP),
                    Door.of(
                                    "evidence-requests",
                                    "agent1",
                                    Map.of("items", List.of("照片"), "reason", "核实"))
                            .after(ACase::investigating),
                    Door.of(
                            "evidence",
                            "customer1",
                            Map.of("items", List.of(Map.of("kind", "TEXT", "description", "已破损")))),
                    Door.of(
                                    "third-party-wait",
                                    "agent1",
                                    Map.of(
                                            "party",
                                            "快递",
                                            "expectedAt",
                                            "2026-03-05T10:00:00+08:00"))
                            .after(ACase::investigating),
                    Door.of(
                            "severity",
                            "supervisor1",
                            Map.of("severity", "MAJOR", "reason", "核实后")),
                    Door.of("risk", "supervisor1", Map.of("risk", "MEDIUM", "reason", "核实后")),
                    Door.of("classification", "supervisor1", Map.of("category", "LOGISTICS")),
                    Door.of(
                            "technical-cause",
                            "supervisor1",
                            Map.of("technical", true, "reason", "系统故障")),
                    Door.of("risk-report", "back1", REPORT).about(LEAK),
                    Door.of("risk-report/approval", "operations1", YES)
                            .about(LEAK)
                            .after(found -> found.then("back1", "risk-report", REPORT)),
                    Door.of(
                            "transfer",
                            "supervisor1",
                            Map.of("to", "MIDDLE_OFFICE", "reason", "复杂")),
                    Door.of("escalation", "supervisor1", REASON),
                    Door.of("tasks", "middle1", TASK),
                    Door.of("tasks/{number}/answer", "back1", Map.of("text", "已出库"))
                            .at("tasks/1/answer")
                            .after(found -> found.then("middle1", "tasks", TASK)),
                    Door.of("proposal", "agent1", ACase.offer("100.00"))
                            .after(ACase::investigating),
                    Door.of("approval", "supervisor1", YES)
                            .after(found ->
                                    found.investigating()
                                            .then("agent1", "proposal", ACase.offer("600.00"))),
                    Door.of("proposal-answer", "customer1", Map.of("accepted", true))
                            .after(ACase::proposed),
                    Door.of("decision", "supervisor1", Map.of()).after(ACase::proposed),
                    Door.of("execution", "agent1", Map.of()).after(Doors::accepted),
                    Door.of("resolution", "agent1", Map.of("whatWeDid", "已退款"))
                            .after(found -> accepted(found).then("agent1", "execution", Map.of())),
                    Door.of("confirmation", "customer1", Map.of("satisfied", true))
                            .after(ACase::resolved),
                    Door.of("closure", "agent1", Map.of("proof", "电话录音 8821"))
                            .after(ACase::resolved),
                    Door.of("reopening", "customer1", FAILED).after(Doors::closed),
                    Door.of("withdrawal", "customer1", Map.of()),
                    Door.of("rejection", "supervisor1", FOREIGN),
                    Door.of("rejection/approval", "operations1", YES)
                            .after(found -> found.then("supervisor1", "rejection", FOREIGN)),
                    Door.of("return", "agent1", REASON).after(ACase::assigned),
                    Door.of("complained-of", "supervisor1", Map.of("account", "agent2")),
                    Door.of(
                                    "follow-ups/{number}/completion",
                                    "supervisor1",
                                    Map.of("outcome", "已电话告知"))
                            .at("follow-ups/1/completion")
                            .after(found -> found.then("supervisor1", "follow-ups", FOLLOW_UP)),
                    Door.of("appeal", "customer1", REASON).after(ACase::resolved),
                    Door.of("appeal/reviewer", "operations1", Map.of("account", "expert1"))
                            .after(Doors::appealed),
                    Door.of(
                                    "appeal/evidence-requests",
                                    "expert1",
                                    Map.of("items", List.of("照片"), "reason", "复核"))
                            .after(Doors::reviewed),
                    Door.of("appeal/withdrawal", "customer1", Map.of()).after(Doors::appealed),
                    Door.of("notes", "supervisor1", Map.of("text", "请优先回电")),
                    Door.of("watch", "supervisor1", Map.of("watching", true)),
                    Door.of("needs", "supervisor1", Map.of("scenario", "送礼")),
                    Door.of("snapshots", "supervisor1", Map.of()),
                    Door.of(
                            "findings",
                            "supervisor1",
                            Map.of("fact", "PICTURE_CHECK", "value", "CONFIRMED")),
                    Door.of(
                            "account-unfreezing",
                            "supervisor1",
                            Map.of("method", "SIGNED_IN", "reason", "误判")),
                    Door.of(
                            "responsibility",
                            "supervisor1",
                            Map.of("responsibleParty", "PLATFORM", "reason", "系统故障")));

    private Doors() {}

    private static ACase accepted(ACase found) {
        return found.proposed().then("customer1", "proposal-answer", Map.of("accepted", true));
    }

    private static ACase closed(ACase found) {
        return found.resolved().then("customer1", "confirmation", Map.of("satisfied", true));
    }

    private static ACase appealed(ACase found) {
        return found.resolved().then("customer1", "appeal", REASON);
    }

    private static ACase reviewed(ACase found) {
        return appealed(found).then("operations1", "appeal/reviewer", Map.of("account", "expert1"));
    }
}
