package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.redress.console.CustomerSteps.seen;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a merchant does behind its link, and what the customer sees of both.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class PartyPageTest {

    @Inject Database database;

    private FiledCase filed = new FiledCase("", "");

    @BeforeEach
    void open_a_case_against_a_merchant() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        String id =
                Api.as("customer1")
                        .body(
                                Map.of(
                                        "channel",
                                        "WEB",
                                        "customer",
                                        Map.of("id", "customer1"),
                                        "content",
                                        CustomerSteps.STORY,
                                        "merchantId",
                                        "M-1"))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        filed = new FiledCase(id, "").assigned();
        filed.as("agent1", "investigation", Map.of("finding", "核对"));
    }

    @Test
    void a_merchant_answers_without_an_account(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE.onPhone())) {
            visitor.goTo("/party/" + invited());
            assertThat(visitor.page().getByText("发货前检查过吗？")).isVisible();
            visitor.field("您的态度").selectOption("DISPUTES");
            visitor.field("说明").fill("发货前检查过，包装完好");
            seen(visitor, "party");
            visitor.button("提交答复").click();
            assertThat(visitor.page().locator("party-page .text").last()).hasText("发货前检查过，包装完好");

            visitor.goTo("/party/nobody");
            assertThat(visitor.page().getByText("链接已失效")).isVisible();
            seen(visitor, "party-gone");
        }
    }

    @Test
    void a_customer_asks_for_a_mediation(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.ENGLISH.onPhone())) {
            visitor.goTo("/my-complaints/" + filed.id()).signIn("customer1");
            visitor.button("Ask for a mediation").click();
            visitor.field("Why").fill("We do not agree about the scratch");
            visitor.button("Ask for a mediation").last().click();
            visitor.button("Agree to it").click();
            visitor.button("Agree to it").last().click();

            assertThat(visitor.page().getByText("You have answered")).isVisible();
            seen(visitor, "mediation");
        }
    }

    @Test
    void a_merchant_sends_a_file_and_signs_behind_its_link(Chromium chromium) throws IOException {
        filed.as("customer1", "mediation", Map.of("reason", "希望与商家协商"))
                .as("customer1", "mediation/consent", Map.of());
        try (Visitor visitor = chromium.visitor(Look.CHINESE.onPhone())) {
            visitor.goTo("/party/" + invited());
            CustomerSteps.choose(visitor, CustomerSteps.photo());
            visitor.button("发送").click();
            assertThat(visitor.page().getByText("已提供的材料")).isVisible();

            visitor.button("同意调解").click();
            visitor.field("签署人／答复人姓名").fill("李先生");
            visitor.button("同意调解").last().click();
            assertThat(visitor.page().getByText("您已答复，正在等客户。")).isVisible();

            filed.as(
                            "middle1",
                            "mediation/mediator",
                            Map.of("account", "mediator1", "withoutTies", true))
                    .as("mediator1", "mediation/agreement", WorkFixture.agreement());
            visitor.page().reload();
            visitor.button("签署协议").click();
            visitor.field("签署人／答复人姓名").fill("李先生");
            visitor.button("签署协议").last().click();
            assertThat(visitor.page().getByText("您已答复，正在等客户。")).isVisible();
            assertThat(visitor.page().locator("agreement-view")).containsText("您 · 退款399元");
            assertThat(visitor.page().locator("agreement-view")).containsText("客户 · 寄回商品");
            visitor.page().locator("party-mediation").scrollIntoViewIfNeeded();
            seen(visitor, "party-mediation");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_customer_says_how_to_be_reached_and_is_obeyed(boolean inEnglish, Chromium chromium) {
        Look look = (inEnglish ? Look.ENGLISH : Look.CHINESE).onPhone();
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/my-preferences").signIn("customer1");
            visitor.field(visitor.inLanguage("首选", "First")).selectOption("PHONE");
            visitor.field(visitor.inLanguage("语言", "Language")).selectOption("en");
            visitor.field(visitor.inLanguage("从", "From")).fill("12:00");
            visitor.field(visitor.inLanguage("到", "To")).fill("14:00");
            visitor.field(visitor.inLanguage("可以请我评价", "You may ask for my verdict"))
                    .selectOption("no");
            visitor.button(visitor.inLanguage("保存", "Save")).click();
            assertThat(visitor.page().locator("toast-area"))
                    .containsText(visitor.inLanguage("已保存", "Saved"));
            seen(visitor, "preferences");

            visitor.page().reload();
            assertThat(visitor.field(visitor.inLanguage("首选", "First"))).hasValue("PHONE");
        }

        Api.as("customer1")
                .get("/customers/me/preferences")
                .then()
                .body("surveys", equalTo(false))
                .body("quietTo", startsWith("14:00"));
        Api.as("operations1")
                .get("/complaints/{id}", filed.id())
                .then()
                .body("promise", startsWith("A specialist"));
    }

    static void agreed() {
        Api.as("compliance1")
                .body(
                        Map.of(
                                "fields", List.of("CONTENT"),
                                "reference", "数据共享协议 2026-017",
                                "confidentiality", "仅用于处理该投诉",
                                "responsibility", "由商家承担"))
                .put("/sharing-agreements/merchant/M-1")
                .then()
                .statusCode(200);
    }

    /// The token of a link for merchant M-1, as its message tells it.
    private String invited() {
        agreed();
        Map<String, ?> invitation =
                Map.of(
                        "kind",
                        "MERCHANT",
                        "partyId",
                        "M-1",
                        "fields",
                        List.of("CONTENT"),
                        "question",
                        "发货前检查过吗？");
        filed.as("agent1", "party-links", invitation);
        return database.rows("select text from outbox where template = 'PARTY_INVITATION'").stream()
                .map(row -> Opened.text(row.getString(0)))
                .findFirst()
                .orElseThrow()
                .replaceAll("(?s).*/links/([\\w-]+).*", "$1");
    }
}
