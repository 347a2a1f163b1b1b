package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the customer gets, from who asks for it to who pays it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class CompensationStoryTest {

    private static final String RUDE = "客服态度恶劣，让我等了三天";

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void a_compensation_is_asked_for_by_one_and_approved_by_another(Chromium chromium) {
        FiledCase filed = FiledCase.of(RUDE).assigned();
        try (Visitor agent = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(agent);
            agent.goTo("/cases/" + filed.id()).signIn("agent1");
            desk.open("补偿").act("compensation-panel", "给予补偿");
            desk.choose("形式", "现金退款").fill("金额（元）", "900.00").choose("计算依据", "人情补偿");
            desk.fill("如何计算", "等待三天，酌情补偿").fill("原因", "安抚客户");
            agent.requireAccessible();
            agent.picture("grant");
            desk.send("提交");

            assertThat(agent.page().locator("compensation-panel li")).containsText("待审批");
            desk.act("compensation-panel", "审批补偿");
            desk.choose("结论", "同意").fill("原因", "自己批准").send("提交");
            assertThat(agent.page().locator("action-dialog [role=alert]").first()).isVisible();
        }
        try (Visitor supervisor = chromium.visitor(Look.ENGLISH)) {
            DeskVisitor desk = new DeskVisitor(supervisor);
            supervisor.goTo("/cases/" + filed.id()).signIn("supervisor1");
            Locator granted = supervisor.page().locator("compensation-panel li").first();
            desk.act("compensation-panel", "Judge it");
            desk.choose("Decision", "Approve").fill("Reason", "Three days are too long").send("Go");
            assertThat(granted).containsText("Approved");

            desk.act("compensation-panel", "Identity checked");
            desk.choose("How the identity was checked", "Called back").send("Go");
            assertThat(granted).containsText("Called back");
            desk.act("compensation-panel", "Pay").send("Go");
            assertThat(granted).containsText("Being paid");
            granted.scrollIntoViewIfNeeded();
            supervisor.picture("compensation");
        }
    }
}
