package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
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
class PolicyPagesTest {

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

    /// The first response to a general complaint: an hour becomes half an hour.
    @Test
    void one_person_proposes_another_approves_and_a_new_case_gets_it(Chromium chromium) {
        FiledCase.of("客服态度恶劣");
        Api.setClock("2026-03-02T12:00:00+08:00");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/policies/deadlines").signIn("supervisor1");
            visitor.button("首次响应，一般：1 小时").click();
            visitor.field("时限").fill("30");
            visitor.field("单位").selectOption("MINUTES");
            visitor.button("应用").click();

            assertThat(visitor.button("首次响应，一般：30 分钟 (已修改)")).isVisible();
            visitor.button("开始演练").click();
            assertThat(visitor.page().locator("rehearsal-result table")).isVisible();
            visitor.picture("policy-draft");
            visitor.requireAccessible();
            visitor.field("生效时间（北京时间）").fill("2026-03-03T00:00");
            visitor.button("提交审批").click();
            visitor.button("查看第 2 版").click();

            assertThat(visitor.page().getByText("您提议的版本须由另一人（法务合规或运营）批准。")).isVisible();
        }
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/policies/deadlines").signIn("operations1");
            visitor.button("查看第 2 版").click();
            assertThat(visitor.page().locator("policy-changes")).containsText("30 分钟");
            visitor.picture("policy-review");
            visitor.button("批准").click();
            visitor.field("理由").fill("周会已讨论");
            visitor.button("批准").last().click();

            assertThat(visitor.page().getByText("第 2 版已批准")).isVisible();
        }
        Api.setClock("2026-03-03T10:00:00+08:00");

        assertThat(FiledCase.of("客服态度恶劣").deadlines("FIRST_RESPONSE", "dueAt"))
                .containsExactly("2026-03-03T02:30:00Z");
    }

    @Test
    void what_is_wrong_is_told(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/policies/authority").signIn("supervisor1");
            visitor.field("主管上限").fill("100");
            visitor.button("提交审批").click();

            assertThat(visitor.page().locator("proposal-form p")).containsText("限额须随角色递增");
            visitor.picture("policy-refused");
        }
    }

    @Test
    void a_period_that_is_too_short_is_told_at_its_field(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/policies/retention").signIn("supervisor1");
            assertThat(visitor.field("绩效考核")).hasValue("P3Y");
            assertThat(visitor.field("绩效考核")).hasAccessibleDescription("3年");
            visitor.field("绩效考核").fill("P30D");
            assertThat(visitor.page().locator("policy-changes ins")).hasText("30天");
            visitor.button("提交审批").click();

            assertThat(visitor.page().locator("content-fields")).containsText("至少为 P1M 或 P31D");
            visitor.picture("policy-retention");
            visitor.requireAccessible();
        }
    }

    @Test
    void a_list_gets_another_entry(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/policies/conduct").signIn("supervisor1");
            for (String folded : List.of("规则", "evasive", "用语")) {
                visitor.page().locator("summary").getByText(folded, exactly()).first().click();
            }
            assertThat(visitor.field("第 25 项")).isVisible();
            visitor.button("＋ 增加一项").first().click();
            visitor.field("第 26 项").fill("不归我们部门管");

            assertThat(visitor.page().locator("policy-changes ins")).hasText("不归我们部门管");
            visitor.picture("policy-entry");
        }
    }

    @Test
    void a_new_entry_has_the_fields_of_the_others_and_nothing_in_them(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/policies/conduct").signIn("supervisor1");
            visitor.page().locator("summary").getByText("规则", exactly()).first().click();
            visitor.button("＋ 增加一项").last().click();

            assertThat(visitor.field("标识").last()).hasValue("");
            assertThat(visitor.page().locator("policy-changes")).not().containsText("evasive");
            visitor.picture("policy-blank-entry");
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    @ParameterizedTest
    @MethodSource("dev.redress.console.SupervisorPagesTest#looks")
    void everybody_of_the_staff_can_read_them(Look look, Chromium chromium) {
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/policies").signIn("admin1");
            assertThat(visitor.page().getByText(visitor.inLanguage("时限", "Deadlines")).first())
                    .isVisible();
            visitor.requireAccessible();
            visitor.picture("policies");

            visitor.page().getByText(visitor.inLanguage("时限", "Deadlines")).first().click();
            assertThat(visitor.page().locator("deadline-matrix table")).isVisible();
            visitor.requireAccessible();
            visitor.picture("deadlines");
        }
    }
}
