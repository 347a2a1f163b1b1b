package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.MONDAY_10AM;
import static dev.redress.intake.ComplaintFixture.aComplaint;
import static dev.redress.intake.ComplaintFixture.aComplaintOf;
import static dev.redress.intake.ComplaintFixture.aComplaintWith;
import static dev.redress.intake.ComplaintFixture.aComplaintWithout;
import static dev.redress.intake.ComplaintFixture.submit;
import static dev.redress.intake.ComplaintFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IntakeValidationTest {

    private static final String EMOJI = "😀";

    @Inject Database database;

    @BeforeEach
    void start_on_monday_at_ten() {
        database.empty();
        Api.setClock(MONDAY_10AM);
    }

    @Test
    @Tag("M02")
    void a_content_of_spaces_or_of_5001_characters_is_refused() {
        refused(aComplaintWith("content", "   "), "content", "BLANK");
        refused(aComplaintWith("content", "长".repeat(5_001)), "content", "TOO_LONG");
        accepted(aComplaintWith("content", "长".repeat(5_000)));
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        accepted(aComplaintWith("content", EMOJI.repeat(5_000)));
        refused(aComplaintWith("content", EMOJI.repeat(5_001)), "content", "TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\t\r ",
                "\u00a0",
                "\u3000\u2003",
                "\u2028",
                "\u0085",
                "\u200b\ufeff",
                "\u202f"
            })
    void a_content_in_which_nothing_can_be_seen_is_refused(String content) {
        refused(aComplaintWith("content", content), "content", "BLANK");
    }

    @Test
    void one_character_is_enough() {
        accepted(aComplaintWith("content", "？"));
    }

    @Test
    @Tag("M03")
    void an_unknown_channel_is_answered_with_the_known_ones() {
        refused(aComplaintWith("channel", "FAX"), "channel", "UNKNOWN_VALUE")
                .body(
                        "errors[0].message",
                        equalTo(
                                "必须是以下之一：WEB, APP, WECHAT, PHONE, EMAIL, CHAT, SMS, SOCIAL,"
                                        + " THIRD_PARTY"));
    }

    @ParameterizedTest
    @CsvSource({"kind, GRUMBLE", "wish, MONEY", "channel, ''", "kind, complaint", "channel, 1"})
    void another_unknown_value_too(String member, String value) {
        refused(aComplaintWith(member, value), member, "UNKNOWN_VALUE")
                .body("errors[0].message", containsString("必须是以下之一："));
    }

    @Test
    @Tag("M04")
    void a_time_without_offset_or_out_of_all_proportion_is_refused() {
        refused(aComplaintWith("receivedAt", "2026-03-02T09:00:00"), "receivedAt", "INVALID_FORMAT")
                .body("errors[0].message", containsString("时区偏移"));
        refused(
                aComplaintWith("receivedAt", "1900-01-01T00:00:00+08:00"),
                "receivedAt",
                "TOO_EARLY");
        refused(
                aComplaintWith("receivedAt", "2026-03-03T10:00:00+08:00"),
                "receivedAt",
                "IN_FUTURE");
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00+08:00, 1999-12-31T16:00:00Z",
        "2026-03-02T10:00:00+08:00, 2026-03-02T02:00:00Z",
        "2026-03-01T21:00:00.1234567-05:00, 2026-03-02T02:00:00Z",
        "2026-03-02T01:59:59.1234567Z, 2026-03-02T01:59:59.123456Z"
    })
    void a_receipt_before_now_is_kept_to_the_microsecond(String sent, String kept) {
        accepted(aComplaintWith("receivedAt", sent)).body("receivedAt", equalTo(kept));
    }

    @Test
    void a_clock_that_is_up_to_a_minute_ahead_means_now() {
        accepted(aComplaintWith("receivedAt", "2026-03-02T10:01:00+08:00"))
                .body("receivedAt", equalTo("2026-03-02T02:00:00Z"));
        refused(
                aComplaintWith("receivedAt", "2026-03-02T10:01:00.000001+08:00"),
                "receivedAt",
                "IN_FUTURE");
        refused(
                aComplaintWith("receivedAt", "1999-12-31T23:59:59.999999+08:00"),
                "receivedAt",
                "TOO_EARLY");
    }

    @Test
    void a_customer_does_not_say_when_it_was_received() {
        submit("customer1", aComplaintWith("receivedAt", MONDAY_10AM))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("receivedAt")))
                .body("errors.code", equalTo(List.of("NOT_ALLOWED")));
    }

    @Test
    void the_first_contact_is_not_after_the_receipt() {
        Map<String, Object> complaint = aComplaintWith("receivedAt", "2026-03-02T09:00:00+08:00");
        complaint.put("firstContactAt", "2026-03-02T09:00:00+08:00");
        accepted(complaint);
        complaint.put("firstContactAt", "2026-03-02T09:00:00.000001+08:00");
        refused(complaint, "firstContactAt", "AFTER_RECEIPT");
        accepted(aComplaintWith("firstContactAt", "2026-03-02T10:01:00+08:00"))
                .body("firstContactAt", equalTo("2026-03-02T02:00:00Z"));
        refused(
                aComplaintWith("firstContactAt", "2026-03-02T10:01:00.000001+08:00"),
                "firstContactAt",
                "AFTER_RECEIPT");
        refused(
                aComplaintWith("firstContactAt", "1999-12-31T23:59:59+08:00"),
                "firstContactAt",
                "TOO_EARLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "customer", "content"})
    void what_is_needed_must_be_there(String member) {
        refused(aComplaintWithout(member), member, "REQUIRED");
        refused(new JsonObject(aComplaint()).putNull(member).encode(), member, "REQUIRED");
    }

    @Test
    void a_customer_needs_an_id() {
        refused(aComplaintOf(Map.of()), "customer.id", "REQUIRED");
        refused(aComplaintOf(Map.of("id", " ")), "customer.id", "BLANK");
        refused(aComplaintOf(Map.of("id", "a\u0007")), "customer.id", "CONTROL_CHARACTER");
        refused(aComplaintOf(Map.of("id", "x".repeat(201))), "customer.id", "TOO_LONG");
        accepted(aComplaintOf(Map.of("id", "x".repeat(200))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "SMS", "EMAIL"})
    void channels_that_are_answered_elsewhere_need_an_address(String channel) {
        Map<String, Object> complaint = aComplaintWith("channel", channel);

        refused(complaint, "customer.phone", "CONTACT_REQUIRED");
        complaint.put("customer", Map.of("id", "C-1", "phone", "95588"));
        accepted(complaint);
        complaint.put("customer", Map.of("id", "C-1", "email", "a@b.cn"));
        accepted(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEB", "APP", "WECHAT", "CHAT", "SOCIAL", "THIRD_PARTY"})
    void channels_that_are_answered_where_they_came_from_need_none(String channel) {
        accepted(aComplaintWith("channel", channel));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "+86 138-1234-5678",
                "(010) 6552 9988",
                "400-800-8820转12",
                "95588"
            })
    void numbers_that_one_may_call(String phone) {
        accepted(aComplaintOf(Map.of("id", "C-1", "phone", phone)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "abc", "138 1234 5678 或晚上", "+", "123456789012345678901"})
    void numbers_that_nobody_can_call(String phone) {
        refused(
                aComplaintOf(Map.of("id", "C-1", "phone", phone)),
                "customer.phone",
                "INVALID_FORMAT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wang", "wang@", "@example.com", "a@b", "a b@c.cn", "a@b..cn"})
    void addresses_that_nobody_can_write_to(String email) {
        refused(
                aComplaintOf(Map.of("id", "C-1", "email", email)),
                "customer.email",
                "INVALID_FORMAT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orderNo",
                "productId",
                "brand",
                "batchNo",
                "merchantId",
                "shipmentNo",
                "region"
            })
    void references_are_one_line_of_200_characters(String member) {
        accepted(aComplaintWith(member, EMOJI.repeat(200)));
        refused(aComplaintWith(member, EMOJI.repeat(201)), member, "TOO_LONG");
        refused(aComplaintWith(member, ""), member, "BLANK");
        refused(aComplaintWith(member, "a\nb"), member, "CONTROL_CHARACTER");
    }

    @Test
    void a_customers_name_is_one_line_too() {
        accepted(aComplaintOf(Map.of("id", "C-1", "name", "阿".repeat(200))));
        refused(
                aComplaintOf(Map.of("id", "C-1", "name", "阿".repeat(201))),
                "customer.name",
                "TOO_LONG");
    }

    @Test
    void there_are_at_most_20_tags_of_50_characters() {
        accepted(aComplaintWith("tags", Collections.nCopies(20, "签".repeat(50))));
        refused(aComplaintWith("tags", Collections.nCopies(21, "a")), "tags", "TOO_MANY");
        refused(aComplaintWith("tags", List.of("a", "签".repeat(51))), "tags[1]", "TOO_LONG");
        refused(aComplaintWith("tags", List.of("gift", "High_Value ")), "tags[1]", "RESERVED");
        refused(aComplaintWith("tags", List.of("repeat_complainant")), "tags[0]", "RESERVED");
        accepted(aComplaintWith("tags", List.of("rule", "high_values")));
        refused(aComplaintWith("tags", List.of(" ")), "tags[0]", "BLANK");
        refused(aComplaintWith("tags", Collections.singletonList(null)), "tags[0]", "REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.01, 0.01", "199.9, 199.90", "9999999999.99, 9999999999.99"})
    void an_amount_is_kept_to_the_cent(String sent, String kept) {
        accepted(aComplaintWith("claimAmount", sent)).body("claimAmount", equalTo(kept));
        accepted(aComplaintWith("claimAmount", new BigDecimal(sent)))
                .body("claimAmount", equalTo(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "1.005, TOO_PRECISE",
        "-0.01, OUT_OF_RANGE",
        "10000000000, OUT_OF_RANGE",
        "1e3, INVALID_FORMAT",
        "'1,000.00', INVALID_FORMAT",
        "NaN, INVALID_FORMAT",
        "'', INVALID_FORMAT"
    })
    void an_amount_is_never_rounded_or_guessed(String sent, String code) {
        refused(aComplaintWith("claimAmount", sent), "claimAmount", code);
    }

    @Test
    void all_errors_are_answered_at_once() {
        Map<String, Object> bad = aComplaint();
        bad.put("channel", "PHONE");
        bad.put("content", " ");
        bad.put("orderNo", "");
        bad.put("claimAmount", "-1");
        bad.put("receivedAt", "2027-01-01T00:00:00Z");
        bad.put("tags", List.of("", "a", ""));

        submit("app1", bad)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(
                                List.of(
                                        "customer.phone",
                                        "content",
                                        "orderNo",
                                        "claimAmount",
                                        "receivedAt",
                                        "tags[0]",
                                        "tags[2]")));
        assertThat(written(database)).isZero();
    }

    private ValidatableResponse accepted(Map<String, Object> complaint) {
        return submit("app1", complaint).then().statusCode(201);
    }

    /// Refused for exactly this reason, and nothing was written.
    private ValidatableResponse refused(Object complaint, String field, String code) {
        long before = written(database);
        ValidatableResponse answer =
                submit("app1", complaint)
                        .then()
                        .statusCode(422)
                        .contentType("application/problem+json")
                        .body("code", equalTo("INVALID_INPUT"))
                        .body("errors", hasSize(1))
                        .body("errors[0].field", equalTo(field))
                        .body("errors[0].code", equalTo(code));
        assertThat(written(database)).isEqualTo(before);
        return answer;
    }
}
