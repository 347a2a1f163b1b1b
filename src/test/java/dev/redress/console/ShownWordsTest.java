package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What people wrote, as the console shows it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class ShownWordsTest {

    private static final String PHONE = "13800138000";

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void what_is_masked_is_nowhere_in_the_page_until_it_is_asked_for(Chromium chromium) {
        FiledCase filed = FiledCase.of("请回电 " + PHONE).assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            assertThat(visitor.page().locator("customer-card dd").first()).isVisible();
            assertThat(visitor.page().locator("conversation-view")).containsText("请回电");
            Assertions.assertThat(desk.everything()).doesNotContain(PHONE);

            visitor.button("显示 电话").click();
            desk.send("显示");

            assertThat(visitor.page().locator("customer-card").getByText(PHONE)).isVisible();

            Api.setClock("2026-03-02T10:15:00+08:00");
            visitor.button("我的").click();
            assertThat(visitor.button("显示 电话")).isVisible();
            Assertions.assertThat(desk.everything()).doesNotContain(PHONE);
        }
    }

    /// Neither as elements nor as anything that runs: the customer's in front of the agent, the
    /// agent's in front of the customer.
    @Test
    @Tag("M14")
    void what_looks_like_a_page_is_shown_as_it_was_typed(Chromium chromium) {
        String typed =
                "<script>document.title='got'</script><b class=got>bold</b> <img src=x onerror=1>";
        FiledCase filed = FiledCase.of("客服态度恶劣 " + typed).assigned();
        try (Visitor agent = chromium.visitor(Look.CHINESE)) {
            agent.goTo("/cases/" + filed.id()).signIn("agent1");
            requireText(agent.page(), "conversation-view", typed);
        }
        filed.as("agent1", "messages", Map.of("text", "您写的是 " + typed));
        try (Visitor customer = chromium.visitor(Look.CHINESE.onPhone())) {
            customer.goTo("/my-complaints/" + filed.id()).signIn("customer1");
            requireText(customer.page(), "case-conversation", "您写的是 " + typed);
        }
    }

    private static void requireText(Page page, String element, String typed) {
        assertThat(page.locator(element)).containsText(typed);
        assertThat(page.locator(".got")).hasCount(0);
        assertThat(page.locator("img[onerror]")).hasCount(0);
        Assertions.assertThat(page.title()).isNotEqualTo("got");
    }
}
