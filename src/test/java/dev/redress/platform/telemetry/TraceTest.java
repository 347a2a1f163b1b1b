package dev.redress.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.RequestOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String PROPERTY = "com.amazonaws.xray.traceHeader";
    private static final String HEADER =
            "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

    @AfterEach
    void no_longer_traced() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void a_call_takes_the_trace_along_in_both_forms() {
        System.setProperty(PROPERTY, HEADER + ";Lineage=1:a87bd80c:0");

        RequestOptions options = Trace.handOn(new RequestOptions());

        assertThat(options.getHeaders().get("X-Amzn-Trace-Id")).isEqualTo(HEADER);
        assertThat(options.getHeaders().get("traceparent"))
                .isEqualTo("00-5759e988bd862e3fe1be46a994272793-53995c3f42cd8ad8-01");
    }

    @Test
    void nobody_records_what_is_not_sampled() {
        assertThat(Trace.of(HEADER.replace("Sampled=1", "Sampled=0")).orElseThrow().traceparent())
                .hasValueSatisfying(value -> assertThat(value).endsWith("-00"));
    }

    @Test
    void without_a_known_caller_there_is_nothing_to_say_in_the_words_of_w3c() {
        Trace trace = Trace.of("Root=1-5759e988-bd862e3fe1be46a994272793").orElseThrow();

        assertThat(trace.traceparent()).isEmpty();
        assertThat(trace.header()).isEqualTo("Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0");
    }

    @Test
    void a_call_that_nobody_traces_goes_as_it_is() {
        assertThat(Trace.handOn(new RequestOptions()).getHeaders()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Root=",
                "Root=1-5759e988-bd862e3fe1be46a99427279",
                "Root=1-5759e988-bd862e3fe1be46a994272793\r\nX-Evil: 1",
                "Self=1-5759e988-bd862e3fe1be46a994272793"
            })
    void what_has_another_form_is_no_trace(String header) {
        assertThat(Trace.of(header)).isEmpty();
    }
}
