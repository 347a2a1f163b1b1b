package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The registers, as those use them who answer for safety, law and quality.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class RegisterPagesTest {

    private static final String LEAK = "外部论坛出现本平台订单截图";

    @Inject Database database;

    @BeforeEach
    void start_on_a_monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void an_event_goes_from_the_report_to_its_closure(Chromium chromium) {
        opened("agent1", "security-events", Map.of("securityClass", "LEAK", "summary", LEAK));
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/").signIn("security1");
            Locator waits = visitor.page().locator("waiting-card").nth(1);
            assertThat(waits).containsText("未办结的安全事件");
            waits.getByText(LEAK).click();
            RegisterVisitor event = new RegisterVisitor(visitor).requireState("已报告");
            assertThat(visitor.page().locator("clock-list li")).hasCount(6);

            event.begin("接手处理").send().requireState("处置中");
            event.begin("已控制").fill("说明", "已关闭接口").send().requireState("已控制");
            told(event, "REPORT_DEPARTMENTS", "客服部、技术部");
            told(event, "REPORT_REGULATOR", "市网信办");
            told(event, "NOTIFY_PERSONS", "受影响的客户");
            event.begin("调整等级").choose("事件等级", "MAJOR").fill("原因", "涉及一万人以上").send();
            event.begin("说明影响范围").fill("涉及人数", "12000").fill("涉及的数据，每行一类", "电话\n地址").send();
            event.begin("分析原因").fill("原因", "测试接口暴露").fill("经验教训", "上线前核对").send();
            event.begin("认定责任人").fill("人员", "back1").choose("责任类型", "TECHNICAL_TEAM");
            event.fill("原因", "未关闭测试接口").send();
            event.begin("安排整改").fill("内容", "增加鉴权").fill("负责人", "back1").send();
            event.begin("提交整改证明").fill("整改证明", "复测报告 2026-12").send();
            visitor.requireAccessible();
            visitor.picture("security-event-mended");
            event.begin("结案").fill("结论", "整改完成").send().requireState("已结案");

            assertThat(event.story()).containsText("复测报告 2026-12");
            assertThat(event.story()).containsText("涉及一万人以上");
        }
    }

    @Test
    void an_incident_is_declared_and_closed_by_whoever_leads_it(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/registers/incidents").signIn("compliance1");
            RegisterVisitor incident = new RegisterVisitor(visitor).begin("报告突发事件");
            incident.choose("类别", "USER_COMPLAINT").fill("概要", "多名用户投诉重复扣款").send();
            incident.requireState("已发现").begin("启动响应");
            incident.choose("预警级别", "RED").choose("响应级别", "LEVEL_1");
            incident.fill("总指挥（可选）", "compliance1");
            incident.fill("指挥中心成员，每行一个账号（可选）", "operations1\nback1");
            incident.send().requireState("响应中");
            assertThat(visitor.page().locator("clock-list count-down")).hasCount(5);
            visitor.button("其他操作").click();
            assertThat(visitor.page().getByText("由后台、运营负责人、安全负责人处理").first()).isVisible();

            visitor.button("决定是否通知").click();
            String id = visitor.page().url().replaceAll(".*/", "");
            step("back1", "incidents", id, "restoration", Map.of("text", "已停用重复扣款任务"));
            step(
                    "back1",
                    "incidents",
                    id,
                    "recovery",
                    Map.of("serviceCheck", "正常", "dataCheck", "一致"));
            // What was seen is outdated by now: it is shown anew, and nothing that was typed is
            // lost.
            incident.choose("通知个人", "true").choose("报告监管部门", "false").fill("原因", "影响支付");
            visitor.button("提交").click();
            assertThat(visitor.page().getByText("已被他人更新").first()).isVisible();
            incident.send().requireState("已恢复");
            incident.begin("结案").fill("原因", "任务重复").fill("经验教训", "增加幂等检查");
            incident.fill("预案修改", "无须修改").send().requireState("已结案");
        }
    }

    @Test
    void a_violation_is_decided_after_somebody_else_investigated_it(Chromium chromium) {
        Map<String, String> draft =
                Map.of("kind", "ILLEGAL_DISCLOSURE", "summary", "客服外传订单", "suspect", "agent2");
        String id = opened("security1", "violations", draft);
        step("security1", "violations", id, "investigation", Map.of("findings", "日志一致"));
        opened(
                "security1",
                "violations",
                Map.of("kind", "ILLEGAL_USE", "summary", "无关的事", "suspect", "compliance1"));
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/registers/violations").signIn("compliance1");
            Locator rows = visitor.page().locator("entry-table tbody tr");
            assertThat(rows).hasCount(1);
            rows.locator("page-link").first().click();
            RegisterVisitor violation = new RegisterVisitor(visitor).requireState("已调查");

            violation.begin("作出决定").fill("处理决定", "属实，停职培训").send().requireState("已决定");
            violation.begin("上报决定").fill("通报对象", "市网信办").fill("说明", "报告 2026-007").send();

            violation.requireState("已上报");
            assertThat(violation.story()).containsText("市网信办");
        }
    }

    @Test
    void a_legal_hold_is_placed_and_lifted(Chromium chromium) {
        FiledCase filed = FiledCase.of("客服态度恶劣");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/registers/legal-holds").signIn("compliance1");
            RegisterVisitor holds = new RegisterVisitor(visitor).begin("设置保全");
            visitor.button("提交").click();
            assertThat(visitor.page().getByText("请填写").first()).isVisible();
            holds.fill("相关案件 ID（可选）", filed.id()).fill("原因", "法院要求保全证据").send();
            Locator row = visitor.page().locator("entry-table tbody tr");
            assertThat(row).containsText("法院要求保全证据");

            holds.begin("解除保全").fill("原因", "案件已结").send();
            assertThat(visitor.page().getByText("没有符合条件的记录")).isVisible();
            visitor.field("范围").selectOption("true");

            assertThat(row).containsText("案件已结");
            assertThat(visitor.button("解除保全")).hasCount(0);
        }
    }

    @Test
    void the_auditor_sees_everything_and_can_change_nothing(Chromium chromium) {
        String id =
                opened(
                        "agent1",
                        "security-events",
                        Map.of("securityClass", "FRAUD", "summary", LEAK));
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/registers/security-events/" + id).signIn("auditor1");
            new RegisterVisitor(visitor).requireState("已报告");
            assertThat(visitor.page().locator("entry-steps action-button")).hasCount(1);
            visitor.button("其他操作").click();
            assertThat(visitor.button("接手处理")).isDisabled();

            visitor.goTo("/registers/violations");
            assertThat(visitor.page().getByText("登记违规：由合规、运营负责人、安全负责人处理")).isVisible();
            assertThat(visitor.button("登记违规")).hasCount(0);
        }
    }

    @Test
    void the_auditor_finds_who_looked_at_a_case_and_checks_that_the_log_is_whole(
            Chromium chromium) {
        FiledCase filed = FiledCase.of("客服态度恶劣");
        Api.as("supervisor1").get("/complaints/{id}", filed.id()).then().statusCode(200);
        Api.as("agent1").get("/audit").then().statusCode(403);
        Api.run("audit-check");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/").signIn("auditor1");
            visitor.page().locator("refused-card").getByText("查看全部").click();
            Locator rows = visitor.page().locator("entry-table tbody tr");
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("agent1")).first())
                    .containsText("拒绝或不存在");
            visitor.button("清除筛选").click();
            visitor.field("案件 ID").fill(filed.id());
            visitor.field("账号").fill("supervisor1");
            assertThat(rows).hasCount(1);
            assertThat(rows.first()).containsText("GET /complaints/{id}");

            visitor.button("校验日志链").click();
            assertThat(visitor.page().locator("chain-panel .good")).containsText("记录均未改动");
            visitor.requireAccessible();
            visitor.picture("audit-log");
            rows.first().locator("page-link").first().click();
            assertThat(visitor.page().locator("case-head")).isVisible();
        }
    }

    @Test
    void whoever_may_only_report_finds_nothing_else(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/registers").signIn("agent1");
            assertThat(visitor.page().locator("nav")).containsText("登记簿");
            assertThat(visitor.page().locator("nav")).not().containsText("日历");
            assertThat(visitor.page().locator("nav")).not().containsText("规则");

            new RegisterVisitor(visitor)
                    .begin("报告安全事件")
                    .choose("事件类型", "OTHER")
                    .fill("概要", "门禁卡遗失")
                    .send();
            assertThat(visitor.page().locator("toast-area")).containsText("报告安全事件");

            visitor.goTo("/registers/security-events");
            assertThat(visitor.page().locator("missing-page")).isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.redress.console.SupervisorPagesTest#looks")
    void everybody_can_use_them(Look look, Chromium chromium) {
        String event =
                opened(
                        "agent1",
                        "security-events",
                        Map.of("securityClass", "LEAK", "summary", LEAK));
        opened("security1", "violations", Map.of("kind", "ILLEGAL_USE", "summary", "查看无关订单"));
        Map<String, String> plan = new HashMap<>();
        plan.put("kind", "PENETRATION_TEST");
        plan.put("subject", "支付与登录接口");
        plan.put("responsible", "back1");
        plan.put("plannedFor", "2026-03-02T18:00:00+08:00");
        opened("security1", "inspections", plan);
        Api.setClock("2026-03-02T11:30:00+08:00");
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/to-do").signIn("security1");
            seen(visitor, "waiting-card count-down", "to-do");
            visitor.goTo("/registers");
            seen(visitor, "registers-page li", "registers");
            visitor.goTo("/registers/security-events?open=true");
            seen(visitor, "entry-table tbody tr", "security-events");
            visitor.goTo("/registers/security-events/" + event);
            seen(visitor, "entry-story li", "security-event");
            visitor.button(visitor.inLanguage("记录通报", "Record who was told")).click();
            seen(visitor, "form-dialog text-box", "security-event-form");
        }
    }

    static Stream<Look> languages() {
        return Stream.of(Look.CHINESE, Look.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void those_of_compliance_can_be_used_by_everybody(Look look, Chromium chromium) {
        FiledCase filed = FiledCase.of("客服态度恶劣");
        Api.as("customer1").body(Map.of("kind", "ERASURE")).post("/data-requests");
        opened("compliance1", "legal-holds", Map.of("caseId", filed.id(), "reason", "法院要求保全证据"));
        String incident =
                opened(
                        "compliance1",
                        "incidents",
                        Map.of("incidentClass", "SERVICE_OUTAGE", "summary", "支付服务不可用"));
        step(
                "operations1",
                "incidents",
                incident,
                "declaration",
                Map.of("warning", "ORANGE", "response", "LEVEL_2"));
        Api.run("audit-check");
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/to-do").signIn("compliance1");
            seen(visitor, "waiting-card li", "to-do-compliance");
            visitor.goTo("/registers/incidents/" + incident);
            assertThat(visitor.page().locator("clock-list li")).hasCount(5);
            visitor.button(visitor.inLanguage("其他操作", "Other steps")).click();
            seen(visitor, "entry-steps li", "incident");
            visitor.goTo("/registers/data-requests");
            seen(visitor, "entry-table tbody tr", "data-requests");
            visitor.goTo("/registers/legal-holds");
            seen(visitor, "entry-table tbody tr", "legal-holds");
            visitor.goTo("/registers/sharing-agreements");
            visitor.button(visitor.inLanguage("登记协议", "Record an agreement")).click();
            seen(visitor, "form-dialog fieldset", "sharing-agreement-form");
            visitor.goTo("/registers/publications");
            visitor.page().locator("entry-table page-link").first().click();
            seen(visitor, "entry-page dl", "publication");
            visitor.goTo("/audit-log");
            seen(visitor, "anchor-list tbody tr", "audit-log-compliance");
        }
    }

    @Test
    void an_agreement_whose_words_are_changed_ends_when_it_did(Chromium chromium) {
        String until = "2026-06-30T10:00:30Z";
        Map<String, Object> agreed = new HashMap<>(Map.of("fields", List.of("ORDER_NO")));
        agreed.putAll(Map.of("reference", "合同 1", "confidentiality", "仅用于处理投诉"));
        agreed.putAll(Map.of("responsibility", "违约方承担", "validUntil", until));
        Api.as("compliance1")
                .body(agreed)
                .put("/sharing-agreements/carrier/SF")
                .then()
                .statusCode(200);
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/registers/sharing-agreements").signIn("compliance1");
            new RegisterVisitor(visitor).begin("变更协议").fill("协议编号", "合同 2").send();
            assertThat(visitor.page().locator("entry-table tbody")).containsText("合同 2");
        }

        Api.as("compliance1")
                .get("/sharing-agreements")
                .then()
                .body("items.find { it.partyId == 'SF' }.validUntil", equalTo(until));
    }

    private static void told(RegisterVisitor event, String whom, String addressee) {
        event.begin("记录通报").choose("通报类型", whom).fill("通报对象（可选）", addressee);
        event.fill("凭证或免于通报的理由", "凭证 2026-031").send();
    }

    private static void seen(Visitor visitor, String what, String name) {
        assertThat(visitor.page().locator(what).first()).isVisible();
        visitor.requireAccessible();
        visitor.picture(name);
    }

    private static String opened(String account, String register, Map<String, String> body) {
        return Api.as(account)
                .body(body)
                .post("/" + register)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void step(
            String account, String register, String id, String noun, Map<String, ?> body) {
        int version = Api.as("auditor1").get("/%s/%s".formatted(register, id)).path("version");
        Api.as(account)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/%s/%s/%s".formatted(register, id, noun))
                .then()
                .statusCode(200);
    }
}
