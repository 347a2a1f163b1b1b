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
            assertThat(visitor.page().getByText(waiting.caseNo())).isVisible();
            visitor.requireAccessible();
            visitor.picture("approvals");
        }
    }

    @Test
    void an_offer_is_approved_with_the_keyboard_alone(Chromium chromium) {
        FiledCase waiting = waitingForApproval();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/approvals").signIn("supervisor1");

            visitor.button("批准").focus();
            visitor.page().keyboard().press("Enter");
            visitor.field("理由").focus();
            visitor.page().keyboard().type("金额合理");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().getByText(waiting.caseNo() + " 已批准")).isVisible();
            assertThat(visitor.page().getByText("没有待审批的方案")).isVisible();
        }

        assertThat(waiting.status()).isEqualTo("PROPOSED");
    }

    /// The list is read again while somebody writes, and has the newest case first.
    @Test
    void what_is_approved_is_the_case_that_was_read(Chromium chromium) {
        FiledCase read = waitingForApproval();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/approvals").signIn("supervisor1");
            visitor.button("批准").click();
            visitor.field("理由").fill("金额合理");

            FiledCase later = waitingForApproval("快递三天没有更新，请尽快处理");
            visitor.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(visitor.page().getByText(later.caseNo())).isVisible();
            visitor.button("批准").last().click();

            assertThat(visitor.page().getByText(read.caseNo() + " 已批准")).isVisible();
            assertThat(later.status()).isEqualTo("PENDING_APPROVAL");
        }

        assertThat(read.status()).isEqualTo("PROPOSED");
    }

    @Test
    void whoever_may_not_approve_learns_why(Chromium chromium) {
        FiledCase waiting = waitingForApproval();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/approvals").signIn("compliance1");

            visitor.button("批准").click();
            visitor.field("理由").fill("试试看");
            visitor.button("批准").last().click();

            assertThat(visitor.page().locator("reason-dialog [role=alert]:not([hidden])").last())
                    .isVisible();
        }

        assertThat(waiting.status()).isEqualTo("PENDING_APPROVAL");
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

    /// An offer that reaches further than whoever made it.
    private static FiledCase waitingForApproval() {
        return waitingForApproval("客服态度恶劣");
    }

    private static FiledCase waitingForApproval(String content) {
        return FiledCase.of(content)
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
