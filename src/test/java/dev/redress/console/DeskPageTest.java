package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class DeskPageTest {

    static Stream<Look> looks() {
        return Stream.of(
                Look.CHINESE,
                Look.CHINESE.inDark(),
                Look.ENGLISH,
                Look.ENGLISH.inDark(),
                Look.CHINESE.onPhone());
    }

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void it_can_be_used_by_everybody(Look look, Chromium chromium) {
        FiledCase filed = FiledCase.of("收到的鞋子是假货，要求退款").assigned();
        FiledCase.of("快递三天没有更新，请尽快处理").assigned();
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/cases").signIn("agent1");
            assertThat(visitor.page().getByText(filed.caseNo()).first()).isVisible();
            visitor.requireAccessible();
            visitor.picture("queue");

            visitor.goTo("/cases/" + filed.id());
            assertThat(visitor.page().locator("case-head h2")).hasText(filed.caseNo());
            assertThat(visitor.page().locator("case-clocks li").first()).isVisible();
            visitor.requireAccessible();
            visitor.picture("case");
        }
    }

    /// The customer files, the agent handles in the browser, the customer confirms.
    @Test
    void an_agent_handles_a_case_to_its_end(Chromium chromium) {
        FiledCase filed = FiledCase.of("客服态度恶劣").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            desk.begin("记录调查").fill("调查结果", "听取录音，确认态度恶劣").send("提交");
            desk.requireStatus("调查中");

            desk.begin("提出方案").fill("内容", "向您道歉，并已培训客服").fill("补救措施（可选）", "书面道歉").send("提交");
            desk.requireStatus("方案已发出");
            filed.as("customer1", "proposal-answer", "{\"accepted\":true}");

            visitor.page().reload();
            desk.begin("开始执行").send("提交").requireStatus("执行中");
            desk.begin("告知结果").fill("我们做了什么", "道歉信已寄出").send("提交");
            desk.requireStatus("已解决");
        }
        filed.as("customer1", "confirmation", "{\"satisfied\":true}");

        Assertions.assertThat(filed.status()).isEqualTo("CLOSED");
    }

    @Test
    void the_keyboard_is_enough_for_the_main_path(Chromium chromium) {
        FiledCase.of("快递三天没有更新，请尽快处理").assigned();
        FiledCase filed = FiledCase.of("客服答非所问，请主管联系我").assigned();
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/cases").signIn("agent1");
            Page page = visitor.page();
            assertThat(page.locator("case-list li")).hasCount(2);

            page.keyboard().press("/");
            page.keyboard().type(filed.caseNo());
            assertThat(page.locator("case-list li")).hasCount(1);
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            assertThat(page.locator("case-head h2")).hasText(filed.caseNo());

            page.keyboard().press("r");
            page.keyboard().type("Your complaint is with me now.");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("conversation-view li.desk"))
                    .containsText("Your complaint is with me now.");

            page.keyboard().press("Control+k");
            assertThat(page.locator("command-palette input")).isFocused();
            page.keyboard().type("Investigate");
            page.keyboard().press("Enter");
            assertThat(page.locator("action-dialog textarea")).isFocused();
            page.keyboard().type("The chat was read.");
            desk.press("Tab", "Tab", "Enter").requireStatus("Investigating");

            desk.press("Control+k").type("Make an offer").press("Enter");
            assertThat(page.locator("action-dialog textarea").first()).isFocused();
            desk.type("We are sorry, and have trained the agent.").press("Tab", "Tab");
            desk.type("A letter").press("Tab", "Tab", "Tab", "Tab", "Tab", "Enter");
            desk.requireStatus("Offer sent");

            filed.as("customer1", "proposal-answer", "{\"accepted\":true}");
            page.reload();
            desk.requireStatus("Decided").press("Control+k").type("Carry it out").press("Enter");
            assertThat(page.locator("modal-dialog[open]").getByText("Go")).isFocused();
            desk.press("Enter").requireStatus("Being carried out");

            desk.press("Control+k").type("Tell the result").press("Enter");
            assertThat(page.locator("action-dialog textarea").first()).isFocused();
            desk.type("The letter was sent").press("Tab", "Tab", "Tab", "Enter");
            desk.requireStatus("Resolved");
        }
    }

    @Test
    void the_list_is_back_on_a_phone_when_the_case_is_left(Chromium chromium) {
        FiledCase filed = FiledCase.of("卖家拒绝退款").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE.onPhone())) {
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            Page page = visitor.page();
            assertThat(page.locator("case-head h2")).hasText(filed.caseNo());
            assertThat(page.locator("case-list")).isHidden();

            page.keyboard().press("Escape");

            assertThat(page.locator("case-list")).isVisible();
            assertThat(page.locator("case-page")).hasCount(0);
        }
    }

    @Test
    void somebody_who_may_not_is_told_who_may(Chromium chromium) {
        FiledCase filed = FiledCase.of("物流信息三天没有更新").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");

            visitor.button("更多操作").click();

            Locator assignment =
                    visitor.page()
                            .locator("case-actions li")
                            .filter(new Locator.FilterOptions().setHasText("分派"))
                            .first();
            assertThat(assignment).containsText("由主管、中台、运营负责人办理");
            assertThat(assignment.getByRole(AriaRole.BUTTON)).isDisabled();
        }
    }

    @Test
    void a_clock_says_why_it_is_due_then(Chromium chromium) {
        FiledCase filed = FiledCase.of("卖家发错货").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");

            visitor.page().locator("case-clocks action-button").first().click();

            assertThat(visitor.page().locator("clock-explanation li").first()).isVisible();
            visitor.requireAccessible();
            visitor.picture("why");
        }
    }
}
