package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of the desk, when it is long and while it changes.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class DeskListTest {

    private static final int MANY = 400;
    private static final int ROWS_MAX = 60;
    private static final Duration SCROLLED_WITHIN = Duration.ofMinutes(1);

    /// Whoever comes back to the page makes it look again at once.
    private static final String SEEN_AGAIN =
            "() => document.dispatchEvent(new Event('visibilitychange'))";

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void however_many_cases_there_are_few_rows_are_in_the_page(Chromium chromium) {
        fileMany();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases").signIn("supervisor1");
            Page page = visitor.page();
            Locator rows = page.locator("case-list li");
            assertThat(rows.first()).isVisible();

            Locator end = page.locator("case-list li[aria-posinset='%d']".formatted(MANY));
            int most = 0;
            Instant patience = Instant.now().plus(SCROLLED_WITHIN);
            while (end.count() == 0 && Instant.now().isBefore(patience)) {
                page.locator("case-list .scroll").evaluate("list => list.scrollBy(0, 20000)");
                most = Math.max(most, rows.count());
                page.evaluate("() => new Promise(requestAnimationFrame)");
            }

            assertThat(end).isVisible();
            assertThat(most).isBetween(10, ROWS_MAX);
            assertThat(rows.last()).hasAttribute("aria-setsize", String.valueOf(MANY));
            visitor.requireAccessible();
            visitor.picture("long-list");

            page.keyboard().press("k");
            assertThat(page.locator("case-list a[tabindex='0']")).isFocused();
        }
    }

    @Test
    void what_is_new_waits_until_somebody_wants_to_see_it(Chromium chromium) {
        FiledCase first = FiledCase.of("客服态度恶劣");
        FiledCase other = FiledCase.of("客服态度恶劣");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases").signIn("supervisor1");
            Page page = visitor.page();
            Locator rows = page.locator("case-list li");
            assertThat(rows).hasCount(2);

            FiledCase urgent = FiledCase.of("手机爆炸起火，人受伤了");
            first.assigned();
            other.as("app1", "withdrawal", "{\"reason\":\"已解决\"}");
            page.evaluate(SEEN_AGAIN);

            Locator news = visitor.button("1 件新案件，点击显示");
            assertThat(news).isVisible();
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("已分派");
            assertThat(rows.first()).containsText("agent1");
            assertThat(rows.last()).containsText("已离开此列表");
            visitor.requireAccessible();
            visitor.picture("list-news");

            news.click();

            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText(urgent.caseNo());
            assertThat(rows.last()).containsText(first.caseNo());
            assertThat(news).isHidden();
        }
    }

    @Test
    void a_case_that_others_change_while_it_is_open_says_so(Chromium chromium) {
        FiledCase filed = FiledCase.of("客服态度恶劣").assigned();
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            Page page = visitor.page();
            assertThat(page.locator("case-head h2")).hasText(filed.caseNo());
            assertThat(page.locator("case-news div")).isHidden();

            filed.as("supervisor1", "notes", "{\"text\":\"请优先\"}");
            page.evaluate(SEEN_AGAIN);

            Locator news = page.locator("case-news div");
            assertThat(news).containsText("supervisor1");
            visitor.requireAccessible();
            visitor.picture("case-news");
            visitor.button("Seen").click();
            assertThat(news).isHidden();
        }
    }

    @Test
    void a_case_that_is_late_is_shown_so_after_a_note_as_before(Chromium chromium) {
        FiledCase late = FiledCase.of("客服态度恶劣").assigned();
        Api.setClock("2026-03-10T10:00:00+08:00");
        Api.run("deadline-sweep");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/cases/" + late.id()).signIn("supervisor1");
            Locator due = visitor.page().locator("case-list count-down time");
            assertThat(due).hasClass("over");
            String dueAt = due.getAttribute("datetime");
            assertThat(visitor.page().locator("case-head count-down time"))
                    .hasAttribute("datetime", dueAt);

            desk.open("备注").act("note-panel", "内部备注").fill("内容", "已催办").send("提交");

            assertThat(visitor.page().locator("toast-area")).containsText("内部备注");
            assertThat(due).hasAttribute("datetime", dueAt);
            visitor.picture("late-case");
        }
    }

    @Test
    void saved_views_are_at_the_desk_and_those_of_before_move_there(Chromium chromium) {
        Api.as("agent1")
                .body(Map.of("filters", Map.of("kind", "all")))
                .put("/me/views/A")
                .then()
                .statusCode(200);
        FiledCase.of("客服态度恶劣").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases").signIn("agent1");
            Page page = visitor.page();
            assertThat(page.locator("case-list li")).hasCount(1);
            page.evaluate(
                    "() => localStorage.setItem('redress.views.agent1', JSON.stringify([{name: '旧的',"
                            + " view: {kind: 'mine', status: '', category: '', severity: 'SERIOUS',"
                            + " overdue: false, q: ''}}, {name: 'A', view: {kind: 'mine'}},"
                            + " {name: '坏的', view: {kind: 'mine', status: 'SHUT'}}, 'nothing']))");

            visitor.button("筛选").click();
            assertThat(visitor.button("旧的")).isVisible();
            visitor.field("视图名称").fill("我的队列");
            visitor.button("保存视图").click();
            assertThat(visitor.button("我的队列")).isVisible();
            assertThat(page.evaluate("() => localStorage.getItem('redress.views.agent1')"))
                    .isNull();

            assertThat(visitor.button("坏的")).hasCount(0);

            visitor.button("旧的").click();
            assertThat(page.locator("case-list li")).hasCount(0);
            assertThat(visitor.button("我的")).hasAttribute("aria-pressed", "true");
        }
        Api.as("agent1")
                .get("/me/views")
                .then()
                .body("items.name", contains("A", "我的队列", "旧的"))
                .body("items[0].filters.kind", equalTo("all"));
    }

    private static void fileMany() {
        String lines =
                IntStream.range(0, MANY)
                        .mapToObj(i ->
                                "{\"idempotencyKey\":\"M-%1$d\",\"channel\":\"APP\",\"customer\":{\"id\":\"c%1$d\"},\"content\":\"客服态度差\"}"
                                        .formatted(i))
                        .collect(Collectors.joining("\n"));
        Api.as("app1")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/imports")
                .then()
                .statusCode(200);
    }
}
