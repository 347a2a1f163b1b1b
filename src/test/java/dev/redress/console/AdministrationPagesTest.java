package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Locator;
import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class AdministrationPagesTest {

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_with_what_is_delivered() {
        database.empty();
        database.execute("delete from second_factor");
        rules.reset();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    static Stream<Look> looks() {
        return Stream.of(Look.CHINESE, Look.ENGLISH, Look.CHINESE.inDark().onPhone());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_pages_can_be_used_by_everybody(Look look, Chromium chromium) {
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/me").signIn("admin1");
            new PageTour(visitor)
                    .see("/me", "new-password-form", "own-account")
                    .see("/accounts/agent1", "account-actions action-button", "account")
                    .see("/api-clients", "clients-page h1", "api-clients")
                    .see("/taxonomy", "taxonomy-page table", "taxonomy")
                    .see("/operations", "run-panel", "operations-runs")
                    .see("/help", "help-page table", "help");
        }
    }

    /// A word that nobody may say is told before it is proposed; what is missing as well.
    @Test
    void a_template_is_worded_with_its_preview_and_another_person_approves(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/policies/templates").signIn("supervisor1");
            Locator preview = visitor.page().locator("template-preview");
            assertThat(preview).containsText("R260302-FTDHV-JK4YK");

            visitor.field("中文").fill("您好！这不是我的问题。");
            assertThat(visitor.page().locator("template-form [role=alert]:visible"))
                    .containsText("caseNo");
            visitor.field("中文").press("End");
            visitor.page().getByText("{caseNo}").first().click();
            visitor.page().getByText("{promise}").first().click();

            assertThat(preview).containsText("您好！这不是我的问题。R260302-FTDHV-JK4YK");
            assertThat(preview).containsText("禁用语");
            visitor.requireAccessible();
            visitor.picture("template-forbidden");

            visitor.field("中文").fill("您好！受理编号 {caseNo}。{promise}");
            assertThat(preview).not().containsText("禁用语");
            visitor.field("生效时间（北京时间）").fill("2026-03-02T11:00");
            visitor.picture("template-draft");
            visitor.button("提交审批").click();
            assertThat(visitor.button("查看第 2 版")).isVisible();
        }
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/policies/templates").signIn("operations1");
            visitor.button("Look at version 2").click();
            assertThat(visitor.page().locator("template-changes ins").first()).containsText("您好");
            visitor.picture("template-review");
            // What the bar hides half would count as too small.
            visitor.page().evaluate("scrollTo(0, 0)");
            visitor.requireAccessible();
            visitor.button("Approve").click();
            visitor.field("Reason").fill("Friendlier");
            visitor.button("Approve").last().click();
            assertThat(visitor.page().locator("toast-area")).containsText("Version 2");
        }
        Api.setClock("2026-03-02T12:00:00+08:00");

        FiledCase after = FiledCase.of("客服态度恶劣");
        Api.as("operations1")
                .queryParam("caseNo", after.caseNo())
                .get("/notifications")
                .then()
                .body("items.find { it.templateVersion == 2 }.text", startsWith("您好！受理编号"));
    }

    @Test
    void the_secret_of_a_client_is_shown_once_and_another_person_lets_it_in(Chromium chromium) {
        String id = "shop-" + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/api-clients").signIn("admin1");
            visitor.button("新建客户端").click();
            visitor.field("名称").fill(id);
            visitor.page().getByText("读取案件").click();
            visitor.field("理由").fill("接入商城后台");
            visitor.button("新建").click();

            String secret = visitor.page().locator("secret-dialog .secret").innerText();
            assertThat(secret).hasSizeGreaterThan(30);
            visitor.requireAccessible();
            visitor.picture("client-secret");
            visitor.button("我已保存").click();
            assertThat(visitor.page().locator("page-link").getByText(id)).isVisible();
            assertThat(visitor.page().locator("secret-dialog .secret")).hasCount(0);
            assertThat(new DeskVisitor(visitor).everything()).doesNotContain(secret);
        }
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/api-clients/" + id).signIn("security1");
            visitor.button("准入").click();
            visitor.field("理由").fill("已核对");
            visitor.button("准入").last().click();

            assertThat(visitor.page().locator("client-page mark-chip")).hasText("已准入");
            assertThat(visitor.page().locator("change-history")).containsText("已核对");
            visitor.picture("client");
        }
    }

    /// Neither of the two gets into the account alone: one has no button for the password, the
    /// other none for the second factor.
    @Test
    void a_lost_second_factor_is_taken_away_by_the_one_who_resets_no_passwords(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/me").signIn("agent2");
            visitor.button("启用二次验证").click();
            Locator form = visitor.page().locator("second-factor-form");
            assertThat(form.locator(".mono").first()).hasText(Pattern.compile("[A-Z2-7]{16,}"));
            String secret = form.locator(".mono").first().innerText();
            form.getByLabel("密码").fill("open sesame");
            form.getByLabel("验证器显示的六位数字").fill(OneTimeCode.of(secret, Instant.now()));
            visitor.button("启用").click();
            assertThat(form.locator("li")).hasCount(10);
            visitor.button("我已保存").click();
        }
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/accounts/supervisor1").signIn("admin1");
            assertThat(visitor.page().locator("account-page dl")).containsText("主管");
            visitor.page()
                    .evaluate(
                            "() => { history.pushState(null, '', '/accounts/agent2');"
                                    + " dispatchEvent(new PopStateEvent('popstate')); }");
            assertThat(visitor.page().locator("account-page h1")).containsText("agent2");
            assertThat(visitor.page().locator("account-page dl")).containsText("客服");
            assertThat(visitor.button("重置密码")).isVisible();
            assertThat(visitor.button("重置二次验证")).hasCount(0);
        }
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/accounts/agent2").signIn("security1");
            assertThat(visitor.button("重置二次验证")).isVisible();
            assertThat(visitor.button("重置密码")).hasCount(0);
            visitor.button("重置二次验证").click();
            visitor.field("理由").fill("手机丢失，已当面核实");
            visitor.button("重置二次验证").last().click();
            assertThat(visitor.page().locator("change-history")).containsText("手机丢失，已当面核实");
        }

        Api.anonymous()
                .body("{\"username\": \"agent2\", \"password\": \"open sesame\"}")
                .post("/auth/token")
                .then()
                .statusCode(200)
                .body("mustEnrolSecondFactor", equalTo(false));
    }
}
