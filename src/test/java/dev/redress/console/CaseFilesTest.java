package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What belongs to a case beside what was said: its folders, and what people do with what is in
/// them.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class CaseFilesTest {

    private static final String RUDE = "客服态度恶劣，让我等了三天";
    private static final String PHONE = "13812345678";

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    static Stream<Look> looks() {
        return Stream.of(Look.CHINESE, Look.ENGLISH.inDark(), Look.CHINESE.onPhone());
    }

    /// The note, the task and the report name a telephone number.
    @ParameterizedTest
    @MethodSource("looks")
    void everybody_can_read_the_files_and_nobody_what_is_masked(Look look, Chromium chromium) {
        FiledCase filed = filled();
        FiledCase.of(RUDE);
        try (Visitor visitor = chromium.visitor(look)) {
            DeskVisitor desk = new DeskVisitor(visitor);
            visitor.goTo("/cases/" + filed.id()).signIn("supervisor1");
            assertThat(visitor.page().locator("case-folders summary").first()).isVisible();
            for (String folder : folders(visitor)) {
                desk.open(folder);
            }
            assertThat(visitor.page().locator("duplicate-list li").first()).isVisible();
            assertThat(visitor.page().locator("note-panel li").first()).isVisible();
            assertThat(visitor.page().locator("task-panel li").first()).isVisible();
            assertThat(visitor.page().locator("party-panel li").first()).isVisible();
            assertThat(visitor.page().locator("record-panel h3").first()).isVisible();

            visitor.requireAccessible();
            Assertions.assertThat(desk.everything()).doesNotContain(PHONE);
            for (String panel : List.of("compensation", "ties", "fact", "assignment")) {
                visitor.page()
                        .locator(panel + "-panel")
                        .evaluate("panel => panel.scrollIntoView({block: 'start'})");
                visitor.picture("case-files-" + panel);
            }
            desk.more();
            visitor.page().locator("desk-page .main").evaluate("main => (main.scrollTop = 0)");
            visitor.requireAccessible();
            visitor.picture("case-actions");
        }
    }

    private static List<String> folders(Visitor visitor) {
        return visitor.page().locator("case-folders summary h2").allInnerTexts();
    }

    private static FiledCase filled() {
        FiledCase other = FiledCase.of("快递三天没有更新，请尽快处理").assigned();
        FiledCase filed = FiledCase.of(RUDE).assigned();
        filed.as("agent1", "investigation", Map.of("finding", "听取录音"));
        filed.as(
                "agent1",
                "notes",
                Map.of("text", "回电 " + PHONE, "mentions", List.of("supervisor1")));
        filed.as("middle1", "tasks", Map.of("department", "培训部", "text", "核对 " + PHONE));
        filed.as("agent1", "follow-ups", Map.of("dueOn", "2026-03-05", "about", "补偿到账"));
        filed.as(
                "agent1",
                "links",
                Map.of("caseId", other.id(), "relation", "RELATED", "reason", "同一客户"));
        filed.as("agent1", "findings", Map.of("fact", "DATA_ACCURATE", "value", "true"));
        filed.as(
                "agent1", "responsibility", Map.of("responsibleParty", "PLATFORM", "reason", "录音"));
        filed.as(
                "agent1",
                "compensations",
                Map.of(
                        "form",
                        "COUPON",
                        "amount",
                        "30.00",
                        "basis",
                        Map.of("kind", "GOODWILL", "explanation", "酌情"),
                        "reason",
                        "安抚客户"));
        filed.as(
                "agent1",
                "compensations",
                Map.of(
                        "form",
                        "CASH_REFUND",
                        "amount",
                        "900.00",
                        "basis",
                        Map.of("kind", "GOODWILL", "explanation", "等待三天"),
                        "reason",
                        "安抚客户",
                        "asksApproval",
                        true));
        PartyPageTest.agreed();
        return filed.as(
                "agent1",
                "party-links",
                Map.of(
                        "kind",
                        "MERCHANT",
                        "partyId",
                        "M-1",
                        "fields",
                        List.of("CONTENT"),
                        "question",
                        "发货前检查过吗？"));
    }
}
