package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Locator;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class SupervisorPagesTest {

    private static final String EMERGENCY = "手机爆炸起火，人受伤了";

    @Inject Database database;

    @BeforeEach
    void start_on_a_monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    static Stream<Look> looks() {
        return Stream.of(Look.CHINESE, Look.CHINESE.inDark(), Look.ENGLISH, Look.CHINESE.onPhone());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_board_shows_who_has_how_much_and_what_presses(Look look, Chromium chromium) {
        FiledCase late = FiledCase.of("客服态度恶劣");
        Api.setClock("2026-03-02T13:00:00+08:00");
        FiledCase waiting = waitingForApproval();
        FiledCase asked = compensationWanted();
        FiledCase rejected = rejected();
        FiledCase emergency = FiledCase.of(EMERGENCY);
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/team").signIn("supervisor1");

            Locator pressing = visitor.page().locator("pressing-list");
            assertThat(pressing.getByText(late.caseNo())).isVisible();
            assertThat(visitor.page().locator("people-board").getByText("agent1").first())
                    .isVisible();
            Locator escalations = visitor.page().locator("escalation-list");
            assertThat(escalations.getByText(emergency.caseNo()).first()).isVisible();
            visitor.requireAccessible();
            visitor.picture("team");

            visitor.goTo("/approvals");
            for (FiledCase one : List.of(waiting, asked, rejected)) {
                assertThat(card(visitor, one)).isVisible();
            }
            visitor.requireAccessible();
            visitor.picture("approvals");
        }
    }

    @Test
    void an_offer_is_approved_with_the_keyboard_alone(Chromium chromium) {
        FiledCase waiting = waitingForApproval();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/approvals").signIn("supervisor1");

            decideOn(visitor, waiting).focus();
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.field("结论")).isFocused();
            visitor.page().keyboard().press("ArrowDown");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().type("金额合理");
            visitor.button("提交").focus();
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().locator("toast-area")).containsText("审批");
            visitor.goTo("/approvals");
            assertThat(visitor.page().getByText("没有待审批的事项")).isVisible();
        }

        assertThat(waiting.status()).isEqualTo("PROPOSED");
    }

    @Test
    void compensations_and_rejections_open_at_their_own_forms(Chromium chromium) {
        FiledCase asked = compensationWanted();
        FiledCase rejected = rejected();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/approvals").signIn("operations1");
            decideOn(visitor, asked).click();
            assertThat(heading(visitor)).containsText("审批补偿");
            assertThat(heading(visitor)).containsText("900.00");
            visitor.picture("approval-of-compensation");
            desk.choose("结论", "同意").fill("原因", "等待太久").send("提交");
            assertThat(visitor.page().locator("compensation-panel li")).containsText("已批准");

            visitor.page().goBack();
            decideOn(visitor, rejected).click();
            desk.choose("结论", "同意").fill("原因", "确与平台无关").send("提交");
            desk.requireStatus("不予受理");

            // Whoever comes back to the address of the case is not asked once more.
            visitor.page().reload();
            desk.requireStatus("不予受理");
            assertThat(visitor.page().locator("modal-dialog[open]")).hasCount(0);
        }
    }

    @Test
    void whoever_may_not_approve_learns_why_and_who_may(Chromium chromium) {
        FiledCase rejected = rejected();
        FiledCase waiting = waitingForApproval();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/approvals").signIn("supervisor1");
            assertThat(card(visitor, rejected)).containsText("不能审批或复议自己参与过的事项");
            assertThat(card(visitor, rejected)).containsText("主管、运营负责人");
            assertThat(decideOn(visitor, waiting)).isVisible();
            assertThat(decideOn(visitor, rejected)).hasCount(0);
            visitor.picture("approvals-not-mine");
        }
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/approvals").signIn("compliance1");
            assertThat(card(visitor, waiting)).containsText("It is beyond your authority.");
            assertThat(card(visitor, waiting))
                    .containsText("supervisor, middle office, operations lead");
        }
    }

    @Test
    void an_emergency_is_acknowledged(Chromium chromium) {
        FiledCase emergency = FiledCase.of(EMERGENCY);
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/team").signIn("supervisor1");

            visitor.button("确认知悉 " + emergency.caseNo()).first().click();

            assertThat(visitor.page().locator("toast-area")).containsText("已确认");
        }

        Api.as("operations1")
                .get("/complaints/{id}/timeline", emergency.id())
                .then()
                .body("items.type", hasItem("GREEN_CHANNEL_ACKNOWLEDGED"));
    }

    private static Locator card(Visitor visitor, FiledCase one) {
        return visitor.page()
                .locator("approval-card")
                .filter(new Locator.FilterOptions().setHasText(one.caseNo()));
    }

    private static Locator decideOn(Visitor visitor, FiledCase one) {
        return visitor.page().getByText("审批 " + one.caseNo());
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().locator("modal-dialog[open] h2");
    }

    private static FiledCase compensationWanted() {
        return FiledCase.of("快递三天没有更新，请尽快处理")
                .assigned()
                .as(
                        "agent1",
                        "compensations",
                        """
                        {"form": "CASH_REFUND", "amount": "900.00", "asksApproval": true,
                         "basis": {"kind": "GOODWILL", "explanation": "等待三天"},
                         "reason": "安抚客户"}\
                        """);
    }

    private static FiledCase rejected() {
        return FiledCase.of("这是一条与平台无关的消息")
                .as(
                        "supervisor1",
                        "rejection",
                        """
                        {"ground": "NOT_THE_PLATFORM", "explanation": "与平台无关"}\
                        """);
    }

    /// An offer that reaches further than whoever made it.
    private static FiledCase waitingForApproval() {
        return FiledCase.of("客服态度恶劣")
                .assigned()
                .as("agent1", "investigation", "{\"finding\": \"核对订单与物流\"}")
                .as(
                        "agent1",
                        "proposal",
                        """
                        {"text": "退款并致歉", "remedy": "退款", "compensation": "1500.00",
                         "reasons": "订单有误", "alternative": "可申请换货"}\
                        """);
    }
}
