package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cases that have to do with each other, and that are one.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class CaseTiesTest {

    private static final String RUDE = "客服态度恶劣，让我等了三天";

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void two_cases_are_made_one_and_two_again(Chromium chromium) {
        FiledCase first = FiledCase.of(RUDE).assigned();
        FiledCase again = FiledCase.of(RUDE + "！").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/cases/" + again.id()).signIn("agent1");
            desk.open("关联与重复");
            assertThat(visitor.page().locator("duplicate-list li")).containsText(first.caseNo());
            desk.act("duplicate-list", "并入其他案件 " + first.caseNo());
            desk.fill("原因", "同一件事说了两遍").send("提交");
            desk.requireStatus("已合并");
            assertThat(visitor.page().locator("ties-panel")).containsText(first.caseNo());
            visitor.picture("merged");

            visitor.button("撤销").click();
            assertThat(visitor.page().locator("toast-area")).containsText("已撤销");
            desk.requireStatus("已分派");

            desk.act("duplicate-list", "关联案件 " + first.caseNo());
            desk.choose("关系", "相关").fill("原因", "同一客户").send("提交");
            assertThat(visitor.page().locator("ties-panel mark-chip").first()).hasText("相关");
            visitor.button("撤销").last().click();
            assertThat(visitor.button("取消关联 " + first.caseNo())).hasCount(0);
        }

        Assertions.assertThat(again.status()).isEqualTo("ASSIGNED");
    }

    /// Another case is found by its number, whatever is typed around it. What takes the place of
    /// another relation cannot be taken back at once: it would leave none.
    @Test
    void another_case_is_named_by_its_number(Chromium chromium) {
        FiledCase other = FiledCase.of("快递三天没有更新，请尽快处理").assigned();
        FiledCase filed = FiledCase.of(RUDE).assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            desk.open("关联与重复").act("ties-panel", "关联案件");
            desk.fill("另一案件", "没有这个号码");
            assertThat(visitor.page().getByText("没有这样的案件")).isVisible();
            desk.fill("另一案件", other.caseNo());
            assertThat(visitor.page().locator("case-field")).containsText("物流");
            desk.choose("关系", "相关").fill("原因", "同一包裹").send("提交");

            assertThat(visitor.page().locator("ties-panel")).containsText(other.caseNo());
            Locator toasts = visitor.page().locator("toast-area");
            assertThat(toasts.getByText("撤销")).isVisible();
            toasts.getByLabel("关闭").click();

            desk.act("ties-panel", "关联案件");
            assertThat(visitor.field("另一案件")).hasValue("");
            desk.fill("另一案件", other.caseNo());
            assertThat(visitor.page().locator("case-field")).containsText("物流");
            desk.choose("关系", "重复投诉").fill("原因", "说了两遍").send("提交");

            assertThat(visitor.page().locator("ties-panel mark-chip").first()).hasText("重复投诉");
            assertThat(toasts).containsText("关联案件");
            assertThat(toasts.getByText("撤销")).hasCount(0);
        }
    }
}
