package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes wrong between the console and the desk.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class InterruptionTest {

    private static final String API = "**/api/v1/**";

    /// Then the page does not look again by itself, so that whoever wants it back has to say so.
    private static final String HIDDEN =
            "() => Object.defineProperty(document, 'hidden', {value: true})";

    @Inject Database database;

    @BeforeEach
    void monday_morning_without_cases() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void whoever_loses_the_connection_is_told_and_gets_it_back(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases").signIn("agent1");
            Page page = visitor.page();
            page.evaluate(HIDDEN);
            page.route(API, Route::abort);
            visitor.button("我的").dispatchEvent("click");
            assertThat(page.getByText("网络连接中断，正在重新连接…")).isVisible();
            visitor.picture("offline");

            page.unroute(API);
            visitor.button("重试").click();

            assertThat(page.getByText("网络连接中断，正在重新连接…")).isHidden();
        }
    }

    @Test
    void nothing_raw_is_shown_when_the_desk_fails(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/cases").signIn("agent1");
            visitor.page()
                    .route(API, route -> route.fulfill(answer(503, "<h1>upstream timed out</h1>")));

            visitor.button("Mine").click();

            assertThat(visitor.page().getByText("The desk does not answer at the moment."))
                    .isVisible();
            assertThat(visitor.page().getByText("upstream")).isHidden();
        }
    }

    /// The page stays behind the question for the password.
    @Test
    void a_session_that_is_over_is_begun_again_in_place(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases").signIn("agent1");
            Page page = visitor.page();
            page.route(API, route -> route.fulfill(answer(401, "{\"code\":\"UNAUTHORIZED\"}")));
            visitor.button("我的").dispatchEvent("click");
            assertThat(page.getByText("以 agent1 重新登录")).isVisible();
            assertThat(page.locator("case-list")).isVisible();
            visitor.requireAccessible();
            visitor.picture("session-over");

            page.unroute(API);
            visitor.field("密码").fill("open sesame");
            page.keyboard().press("Enter");

            assertThat(page.getByText("以 agent1 重新登录")).isHidden();
            assertThat(page.getByText("没有符合条件的案件")).isVisible();
        }
    }

    @Test
    void what_was_typed_is_still_there_after_signing_in_again(Chromium chromium) {
        FiledCase filed = FiledCase.of("快递三天没有更新，请尽快处理").assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            Page page = visitor.page();
            page.locator("reply-box textarea").fill("您的投诉由我负责");
            page.route(API, route -> route.fulfill(answer(401, "{\"code\":\"UNAUTHORIZED\"}")));
            visitor.button("我的").dispatchEvent("click");
            assertThat(page.getByText("以 agent1 重新登录")).isVisible();

            page.unroute(API);
            visitor.field("密码").fill("open sesame");
            page.keyboard().press("Enter");

            assertThat(page.getByText("以 agent1 重新登录")).isHidden();
            assertThat(page.locator("reply-box textarea")).hasValue("您的投诉由我负责");
        }
    }

    private static Route.FulfillOptions answer(int status, String body) {
        return new Route.FulfillOptions().setStatus(status).setBody(body);
    }
}
