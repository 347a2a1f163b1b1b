package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class InsightPagesTest {

    private static final String LINES =
            """
            {"idempotencyKey":"K-1","channel":"APP","customer":{"id":"c1"},"content":"客服态度差"}
            {"idempotencyKey":"K-2","channel":"PIGEON","customer":{"id":"c1"},"content":"包裹破损"}

            {"idempotencyKey":"K-3","channel":"APP","customer":{"id":"c1"},"content":"收到假货"}
            """;

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @ParameterizedTest
    @MethodSource("dev.redress.console.SupervisorPagesTest#looks")
    void figures_can_be_used_by_everybody(Look look, Chromium chromium) {
        FiledCase.of("客服态度恶劣");
        FiledCase.of("手机爆炸起火，人受伤了");
        FiledCase.of("包裹破损").assigned();
        Api.setClock("2026-03-05T10:00:00+08:00");
        Api.run("deadline-sweep");
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/figures").signIn("operations1");
            assertThat(visitor.page().locator("brief-report figure-tile").nth(8)).isVisible();
            seen(visitor, "brief-report figure-tile", "figures");

            visitor.goTo("/figures/promises?days=7&group=stage&compare=true");
            seen(visitor, "report-view canvas", "report");

            visitor.page().locator("report-view td page-link").first().click();
            seen(visitor, "figure-cases-page tbody tr", "figure-cases");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.redress.console.SupervisorPagesTest#looks")
    void files_come_in_and_go_out(Look look, Chromium chromium) throws IOException {
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/exchange").signIn("operations1");
            visitor.page()
                    .locator("case-import input[type=file]")
                    .setInputFiles(
                            new FilePayload(
                                    "complaints.ndjson",
                                    "application/x-ndjson",
                                    LINES.getBytes(StandardCharsets.UTF_8)));
            Locator run = visitor.button(visitor.inLanguage("开始导入", "Import"));
            assertThat(visitor.page().locator("case-import"))
                    .containsText(visitor.inLanguage("共 3 行", "3 lines"));

            run.click();

            Locator result = visitor.page().locator("import-result");
            assertThat(result.locator("figure-tile").nth(1)).containsText("2");
            assertThat(result.locator("tbody tr")).hasCount(1);
            assertThat(result.locator("tbody th")).hasText("2");
            seen(visitor, "import-result tbody tr", "exchange");

            Download saved =
                    visitor.page()
                            .waitForDownload(() -> result.locator("action-button").last().click());
            assertThat(Files.readString(saved.path())).contains("\r\n2,");
        }
        assertThat(database.count("complaint")).isEqualTo(2);
    }

    @Test
    void a_figure_leads_to_the_cases_of_its_period_and_back(Chromium chromium) {
        FiledCase before = FiledCase.of("客服态度恶劣");
        Api.setClock("2026-03-12T10:00:00+08:00");
        FiledCase rude = FiledCase.of("客服态度恶劣");
        Api.setClock("2026-03-12T11:00:00+08:00");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/figures/categories?days=7").signIn("operations1");

            visitor.page().locator("report-view td page-link").getByText("1").first().click();

            Locator cases = visitor.page().locator("figure-cases-page");
            assertThat(cases.locator("h1")).hasText("投诉类别：对应的案件");
            assertThat(cases.getByText(rude.caseNo())).isVisible();
            assertThat(cases.getByText(before.caseNo())).hasCount(0);
            assertThat(cases).containsText("服务");
            assertThat(cases).containsText("2026年3月5日 11:00:00");

            visitor.page().goBack();
            assertThat(visitor.page().locator("period-chooser select")).hasValue("7");
            visitor.page().locator("period-chooser select").selectOption("30");
            assertThat(visitor.page().locator("report-view td page-link").getByText("2").first())
                    .isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "operations1, 17",
        "supervisor1, 16",
        "auditor1, 17",
        "back1, 14",
        "security1, 2",
    })
    void every_report_is_there_for_its_readers(String account, int count, Chromium chromium) {
        FiledCase.of("客服态度恶劣").assigned();
        Api.setClock("2026-03-02T11:00:00+08:00");
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/figures").signIn(account);
            Locator links = visitor.page().locator("figures-page nav page-link");
            assertThat(links).hasCount(count);
            List<String> names = links.allTextContents();

            for (int i = 0; i < count; i++) {
                links.nth(i).click();
                assertThat(visitor.page().locator("report-page h1")).hasText(names.get(i).strip());
                assertThat(visitor.page().locator("report-view figure-tile").first()).isVisible();
                visitor.page().goBack();
            }
        }
    }

    @Test
    void a_report_is_saved_for_a_spreadsheet_without_formulas(Chromium chromium)
            throws IOException {
        Api.as("app1")
                .body(
                        "{\"channel\":\"APP\",\"customer\":{\"id\":\"c1\"},\"content\":\"包裹破损\",\"brand\":\"=1+1\"}")
                .post("/complaints")
                .then()
                .statusCode(201);
        Api.setClock("2026-03-02T11:00:00+08:00");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/figures/tags?group=brand").signIn("operations1");

            Download saved = visitor.page().waitForDownload(() -> visitor.button("导出 CSV").click());

            assertThat(Files.readString(saved.path())).contains("品牌,案件,占比").contains("'=1+1,1");
        }
    }

    private static void seen(Visitor visitor, String what, String name) {
        assertThat(visitor.page().locator(what).first()).isVisible();
        visitor.requireAccessible();
        visitor.picture(name);
    }
}
