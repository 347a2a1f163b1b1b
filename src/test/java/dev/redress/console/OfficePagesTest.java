package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class OfficePagesTest {

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_with_what_is_delivered() {
        database.empty();
        rules.reset();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    @ParameterizedTest
    @MethodSource("dev.redress.console.SupervisorPagesTest#looks")
    void those_of_the_administrator_can_be_used_by_everybody(Look look, Chromium chromium) {
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/calendars").signIn("admin1");
            seen(visitor, "year-grid table", "calendar");

            visitor.goTo("/operations");
            seen(visitor, "clock-panel strong", "operations");

            visitor.goTo("/accounts");
            seen(visitor, "accounts-page tbody th", "accounts");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.redress.console.SupervisorPagesTest#looks")
    void that_of_the_classifier_can_be_used_by_everybody(Look look, Chromium chromium) {
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/classifier").signIn("operations1");
            seen(visitor, "classifier-versions li", "classifier");
        }
    }

    @Test
    void a_day_is_turned_with_the_keyboard_and_in_force_at_once(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/calendars").signIn("admin1");

            visitor.button("12月30日，工作日").focus();
            visitor.page().keyboard().press("ArrowRight");
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.button("12月31日，法定节假日")).isVisible();
            visitor.button("保存并生效").click();

            assertThat(visitor.page().locator("toast-area")).containsText("2026 年日历已生效");
        }

        Api.as("admin1").get("/calendars/CN-2026").then().body("holidays", hasItem("2026-12-31"));
    }

    @Test
    void the_administrator_reads_notices_too(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/work/notices").signIn("admin1");

            assertThat(visitor.page().getByText("没有待确认的通知")).isVisible();
        }
    }

    @Test
    void the_time_machine_goes_forward(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/operations").signIn("admin1");

            visitor.button("+ 4 小时").click();

            assertThat(visitor.page().locator("clock-panel strong")).containsText("14:00:00");
        }
    }

    private static void seen(Visitor visitor, String what, String name) {
        assertThat(visitor.page().locator(what).first()).isVisible();
        visitor.requireAccessible();
        visitor.picture(name);
    }
}
