package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.redress.console.CustomerSteps.STORY;
import static dev.redress.console.CustomerSteps.choose;
import static dev.redress.console.CustomerSteps.heading;
import static dev.redress.console.CustomerSteps.photo;
import static dev.redress.console.CustomerSteps.seen;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Route;
import dev.redress.core.complaint.Complaint;
import dev.redress.platform.DeskClock;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What customers do at the console beside the usual way of a complaint.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class CustomerPagesTest {

    private static final Look PHONE = Look.CHINESE.onPhone();

    @Inject Database database;
    @Inject Cases cases;
    @Inject DeskClock clock;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    /// The desk has it, and the answer is lost on its way: a second try is not a second complaint.
    @Test
    void a_failed_request_and_a_reload_lose_nothing(Chromium chromium) throws IOException {
        try (Visitor visitor = chromium.visitor(PHONE)) {
            visitor.goTo("/").signIn("customer1").goTo("/new-complaint");
            visitor.field("经过").fill(STORY);
            choose(visitor, photo());
            visitor.page()
                    .route(
                            "**/api/v1/complaints",
                            route -> {
                                route.fetch();
                                route.abort();
                            });
            visitor.button("提交投诉").click();
            assertThat(visitor.page().getByText("您填写的内容都还在")).isVisible();
            seen(visitor, "failed");

            visitor.page().unroute("**/api/v1/complaints");
            visitor.page().reload();
            assertThat(visitor.field("经过")).hasValue(STORY);
            assertThat(visitor.page().getByText("聊天记录.png")).isVisible();
            visitor.page().route("**/evidence-files/**", Route::abort);
            visitor.button("提交投诉").click();
            assertThat(visitor.page().getByText("我们已收到您的投诉")).isVisible();
            assertThat(visitor.button("继续发送")).isVisible();
            visitor.page().unroute("**/evidence-files/**");
            visitor.button("继续发送").click();
            assertThat(visitor.page().getByText("文件已收到，谢谢。")).isVisible();

            Api.as("customer1").get("/complaints").then().body("items", hasSize(1));
        }
    }

    @Test
    void whoever_is_not_satisfied_has_it_looked_at_again(Chromium chromium) {
        Complaint resolved = cases.resolved(clock.instant());
        try (Visitor visitor = chromium.visitor(PHONE.inDark())) {
            visitor.goTo("/").signIn("customer1");
            assertThat(visitor.page().getByText("需要您处理")).isVisible();
            seen(visitor, "my-complaints");
            visitor.page().locator("complaint-row a").click();
            visitor.button("不满意").click();
            visitor.button("申请复议").click();
            assertThat(visitor.page().getByText("请填写这一项。")).isVisible();
            visitor.field("为什么").fill("还是没有道歉");
            visitor.button("申请复议").click();

            assertThat(heading(visitor, "正在由其他人复议")).isVisible();
            assertThat(visitor.page().getByText("已受理，24 小时内有人接手")).isVisible();
            seen(visitor, "review");
            visitor.goTo("/my-data");
            assertThat(visitor.button("删除数据")).isVisible();
            visitor.button("同意：收款").click();
            assertThat(visitor.button("撤回：收款")).isVisible();
            visitor.button("获取副本").click();
            visitor.button("获取副本").last().click();
            assertThat(visitor.button("保存文件")).isVisible();
            seen(visitor, "my-data");
        }
        Api.as("expert1").get("/complaints/{id}", resolved.id()).then().body("appeals", hasSize(1));
    }

    @Test
    void they_read_english_at_a_desk_as_well(Chromium chromium) {
        cases.resolved(clock.instant());
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/").signIn("customer1");
            assertThat(visitor.page().getByText("Waits for you")).isVisible();
            seen(visitor, "my-complaints");
            visitor.page().locator("complaint-row a").click();
            assertThat(visitor.button("Not satisfied")).isVisible();
            seen(visitor, "result");
            visitor.goTo("/new-complaint");
            assertThat(visitor.button("File the complaint")).isVisible();
            seen(visitor, "new-complaint");
            visitor.goTo("/my-messages");
            assertThat(visitor.page().getByText("No messages yet")).isVisible();
            seen(visitor, "my-messages");
            visitor.goTo("/my-data");
            assertThat(visitor.button("Erase my data")).isVisible();
            seen(visitor, "my-data");
        }
    }
}
