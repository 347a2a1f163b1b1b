package dev.redress.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    private static final FunctionFacts FUNCTION =
            FunctionFacts.in(
                            Map.of(
                                    "AWS_LAMBDA_FUNCTION_NAME", "redress-prod-desk",
                                    "AWS_LAMBDA_FUNCTION_VERSION", "7",
                                    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"))
                    .orElseThrow();

    private final JsonLines lines = new JsonLines(FUNCTION);

    @Test
    void a_line_says_which_function_wrote_it() {
        JsonObject line = line(new ExtLogRecord(Level.INFO, "Done", "test"));

        assertThat(line.getString("message")).isEqualTo("Done");
        assertThat(line.getString("service")).isEqualTo("redress");
        assertThat(line.getString("function_name")).isEqualTo("redress-prod-desk");
        assertThat(line.getString("function_version")).isEqualTo("7");
        assertThat(line.getInteger("function_memory_size")).isEqualTo(512);
        assertThat(line.getInstant("timestamp")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"SEVERE, ERROR", "WARNING, WARN", "INFO, INFO", "FINE, DEBUG"})
    void levels_have_the_names_of_powertools(String given, String told) {
        assertThat(line(new ExtLogRecord(Level.parse(given), "x", "test")).getString("level"))
                .isEqualTo(told);
    }

    @Test
    void a_text_of_many_lines_is_one_line() {
        String text = lines.format(new ExtLogRecord(Level.INFO, "one\ntwo\r\n\"three\"", "test"));

        assertThat(text).endsWith("\n");
        assertThat(text.strip()).doesNotContain("\n");
        assertThat(new JsonObject(text).getString("message")).isEqualTo("one\ntwo\r\n\"three\"");
    }

    @Test
    void an_error_that_quotes_a_person_is_told_without_the_person() {
        ExtLogRecord failed = new ExtLogRecord(Level.SEVERE, "For 13812345678", "test");
        failed.setThrown(new IllegalStateException("zhangsan@example.com is unknown"));

        JsonObject error = line(failed).getJsonObject("error");

        assertThat(error.getString("name")).isEqualTo("java.lang.IllegalStateException");
        assertThat(error.getString("stack")).contains("an_error_that_quotes_a_person");
        assertThat(lines.format(failed)).doesNotContain("13812345678").doesNotContain("zhangsan");
    }

    @Test
    void an_event_has_its_metrics_in_the_embedded_format() {
        Invocation invocation = Invocation.begin("request-1", "event-1");
        Handled handled =
                new Handled("deadline-sweep", "DONE", invocation, Map.of(Handled.PROCESSED, 3));
        ExtLogRecord told =
                new ExtLogRecord(Level.INFO, "%s", ExtLogRecord.FormatStyle.PRINTF, "test");
        told.setParameters(new Object[] {handled});

        JsonObject line = line(told);
        JsonObject metrics =
                line.getJsonObject("_aws").getJsonArray("CloudWatchMetrics").getJsonObject(0);

        assertThat(line.getString("message")).isEqualTo("deadline-sweep: DONE");
        assertThat(line.getString("function_request_id")).isEqualTo("request-1");
        assertThat(line.getString("correlation_id")).isEqualTo("event-1");
        assertThat(line.getInteger("Processed")).isEqualTo(3);
        assertThat(line.getDouble("Duration")).isNotNegative();
        assertThat(metrics.getString("Namespace")).isEqualTo("Redress");
        assertThat(metrics.getJsonArray("Dimensions").encode())
                .isEqualTo("[[\"service\",\"function_name\"]]");
        // CloudWatch takes no metric whose value the line lacks.
        for (Object metric : metrics.getJsonArray("Metrics")) {
            assertThat(line.getValue(((JsonObject) metric).getString("Name"))).isNotNull();
        }
    }

    @Test
    void only_the_first_event_of_a_process_starts_cold() {
        Invocation.begin("request-1", null);

        assertThat(Invocation.begin("request-2", null).isColdStart()).isFalse();
    }

    @Test
    void an_id_of_another_form_is_left_out() {
        Invocation.begin("request-1", "张三 13812345678");

        assertThat(line(new ExtLogRecord(Level.INFO, "Done", "test")).containsKey("correlation_id"))
                .isFalse();
    }

    @Test
    void a_process_without_the_name_of_a_function_is_none() {
        assertThat(FunctionFacts.in(Map.of("AWS_REGION", "eu-central-1"))).isEmpty();
    }

    private JsonObject line(ExtLogRecord logged) {
        return new JsonObject(lines.format(logged));
    }
}
