package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is not sent yet, while others work on the same case or there is another one to look at.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class UnsentWorkTest {

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void a_reply_that_was_not_sent_waits_for_its_case(Chromium chromium) {
        FiledCase one = FiledCase.of("卖家拒绝退款").assigned();
        FiledCase other = FiledCase.of("快递三天没有更新，请尽快处理").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases/" + one.id()).signIn("agent1");
            Page page = visitor.page();
            page.locator("reply-box textarea").fill("已联系卖家");

            page.locator("case-list li").filter(with(other.caseNo())).first().click();
            assertThat(page.locator("case-head h2")).hasText(other.caseNo());
            assertThat(page.locator("reply-box textarea")).hasValue("");
            page.locator("case-list li").filter(with(one.caseNo())).first().click();

            assertThat(page.locator("reply-box textarea")).hasValue("已联系卖家");
        }
    }

    @Test
    void whoever_was_slower_sees_what_has_changed(Chromium chromium) {
        FiledCase filed = FiledCase.of("卖家拒绝退款").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            desk.begin("记录调查").fill("调查结果", "联系卖家");
            filed.as("supervisor1", "severity", "{\"severity\":\"MAJOR\",\"reason\":\"媒体关注\"}");
            desk.send("提交");

            assertThat(visitor.page().getByText("内容已被他人更新")).isVisible();
            assertThat(visitor.page().locator("changed-dialog ins").first()).hasText("重大");
            visitor.picture("changed");
            visitor.button("按新版本继续提交").click();
            desk.requireStatus("调查中");
        }
    }

    @Test
    void whoever_looks_first_has_sent_nothing_and_lost_nothing(Chromium chromium) {
        FiledCase filed = FiledCase.of("卖家拒绝退款").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            Page page = visitor.page();
            page.locator("reply-box textarea").fill("已联系卖家");
            filed.as("supervisor1", "severity", "{\"severity\":\"MAJOR\",\"reason\":\"媒体关注\"}");

            visitor.button("发送").click();
            visitor.button("先查看新版本").click();

            assertThat(page.locator("reply-box textarea")).hasValue("已联系卖家");
            assertThat(page.locator("toast-area")).not().containsText("已发送");
        }
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
