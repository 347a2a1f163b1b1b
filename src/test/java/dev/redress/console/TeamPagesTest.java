package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Staff;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class TeamPagesTest {

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_on_a_monday_morning() {
        database.empty();
        rules.reset();
        Staff.reset();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
        Staff.reset();
    }

    @ParameterizedTest
    @MethodSource("dev.redress.console.AdministrationPagesTest#looks")
    void the_pages_can_be_used_by_everybody(Look look, Chromium chromium) {
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/staff").signIn("supervisor1");
            new PageTour(visitor)
                    .see("/staff", "staff-page tbody th", "staff")
                    .see("/staff/agent1", "certificate-list li", "member")
                    .see("/roster", "roster-grid table", "roster")
                    .see("/organisation", "organisation-page table", "organisation")
                    .see("/knowledge", "knowledge-page h1", "knowledge")
                    .see("/classifier", "classifier-versions li", "classifier-versions")
                    .see("/policies/templates", "template-preview", "templates")
                    .see("/policies/compensation", "rehearsal-panel", "compensation");
        }
    }

    @Test
    void a_week_is_planned_and_a_day_of_it_given_free(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/roster").signIn("supervisor1");
            Locator grid = visitor.page().locator("roster-grid");

            add(visitor, grid, "3月3日");
            add(visitor, grid, "3月4日");
            visitor.picture("roster-draft");
            visitor.button("保存本周排班").click();
            assertThat(visitor.page().locator("toast-area")).containsText("已保存 2 个班次");

            cell(grid, "3月3日").click();
            visitor.button("全天休息").click();
            // Not that of the news, which is out of reach behind the dialog.
            visitor.page().locator("shift-dialog").getByText("关闭").click();
            visitor.button("保存本周排班").click();
            assertThat(visitor.page().locator("toast-area")).containsText("已保存 1 个班次");
            visitor.requireAccessible();
        }

        Api.as("agent1")
                .queryParam("from", "2026-03-02T00:00:00+08:00")
                .queryParam("to", "2026-03-09T00:00:00+08:00")
                .get("/roster")
                .then()
                .body("items.startAt", contains("2026-03-04T01:00:00Z"))
                .body("items.account", contains("agent1"));
    }

    @Test
    void several_cases_are_given_to_one_person_and_each_is_told(Chromium chromium) {
        FiledCase first = FiledCase.of("包裹破损");
        FiledCase second = FiledCase.of("客服态度恶劣");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases").signIn("supervisor1");
            visitor.button("批量分派").click();
            visitor.page().getByLabel("选择 " + first.caseNo()).check();
            visitor.page().getByLabel("选择 " + second.caseNo()).check();
            visitor.button("分派给…").click();
            Locator dialog = visitor.page().locator("bulk-dialog");
            dialog.getByText("agent1").click();
            visitor.requireAccessible();
            visitor.picture("bulk-choice");
            visitor.button("分派").click();

            assertThat(dialog).containsText("已分派 2 件，共 2 件");
            assertThat(dialog).containsText(second.caseNo());
            visitor.picture("bulk-result");
        }

        for (FiledCase one : List.of(first, second)) {
            Api.as("supervisor1")
                    .get("/complaints/{id}", one.id())
                    .then()
                    .body("assignee", equalTo("agent1"));
        }
    }

    @Test
    void whoever_looks_at_other_cases_has_chosen_none_of_them(Chromium chromium) {
        FiledCase filed = FiledCase.of("包裹破损");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases").signIn("supervisor1");
            visitor.button("批量分派").click();
            visitor.page().getByLabel("选择 " + filed.caseNo()).check();
            assertThat(visitor.page().locator("bulk-bar")).containsText("已选 1 件");

            visitor.button("我的").click();

            assertThat(visitor.page().locator("bulk-bar")).containsText("已选 0 件");
            assertThat(visitor.button("分派给…")).isDisabled();
        }
    }

    @Test
    void a_number_that_is_left_blank_is_asked_for_and_not_saved_as_none(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/staff/agent2").signIn("supervisor1");
            visitor.button("修改档案").click();
            visitor.field("容量（同时在办案件数）").fill("");
            visitor.button("保存").click();
            assertThat(visitor.page().getByText("请填写数字")).isVisible();
            visitor.requireAccessible();
            visitor.picture("profile-without-number");

            visitor.field("容量（同时在办案件数）").fill("12");
            assertThat(visitor.page().getByText("请填写数字")).isHidden();
            visitor.button("保存").click();
            assertThat(visitor.page().locator("toast-area")).containsText("agent2 的档案已保存");
        }

        Api.as("supervisor1")
                .get("/staff")
                .then()
                .body("items.find { it.account == 'agent2' }.capacity", equalTo(12));
    }

    @Test
    void people_say_at_the_desk_whether_they_are_there(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases").signIn("agent1");
            visitor.field("我的状态").selectOption("BUSY");
            assertThat(visitor.page().locator("toast-area")).containsText("忙碌");

            visitor.field("我的状态").selectOption("AWAY");
            visitor.field("接手人账号（可不填）").fill("agent2");
            visitor.button("确定").click();
            assertThat(visitor.page().locator("toast-area")).containsText("暂离");
            assertThat(visitor.field("我的状态")).hasValue("AWAY");
        }

        Api.as("agent1").get("/presence").then().body("presence.successor", equalTo("agent2"));
    }

    private static void add(Visitor visitor, Locator grid, String day) {
        cell(grid, day).click();
        visitor.button("增加").click();
        assertThat(cell(grid, day)).containsText("09:00–18:00");
    }

    private static Locator cell(Locator grid, String day) {
        return grid.locator("button[aria-label^='agent1，" + day + "']");
    }
}
