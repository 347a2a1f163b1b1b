package dev.redress.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BusinessTimeResourceTest {

    private static final String NEW_YORK =
            """
            'calendar': {'zone': 'America/New_York',
              'week': {'mon': [['09:00', '17:00']], 'tue': [['09:00', '17:00']],
                       'wed': [['09:00', '12:00'], ['13:00', '17:00:30']],
                       'thu': [['09:00', '17:00']], 'fri': [['09:00', '24:00']]},
              'annualHolidays': ['12-25'], 'holidays': ['2026-01-01'],
              'overrides': {'2026-01-03': [['10:00', '11:00']], '2026-01-05': []},
              'breaks': {'2026-01-06': [['12:00', '13:00'], ['20:00', '21:00']]}}\
            """;

    private static ValidatableResponse ask(String question, String members) {
        return askAs("agent1", question, members);
    }

    /// Single quotes for double ones.
    private static ValidatableResponse askAs(String account, String question, String members) {
        return Api.as(account)
                .body("{%s}".formatted(members).replace('\'', '"'))
                .post("/business-time/{question}", question)
                .then();
    }

    @Test
    void it_is_said_when_it_is_due_and_what_was_counted() {
        ask(
                        "due",
                        "'calendarId': 'CN', 'start': '2026-09-30T08:00:00Z', 'duration': 'PT11H',"
                                + "'pauses': [{'from': '2026-10-08T10:00:00+08:00',"
                                + " 'to': '2026-10-08T11:00:00+08:00'}]")
                .statusCode(200)
                .body("dueAt", equalTo("2026-10-09T10:00:00+08:00"))
                .body("spans", hasSize(4))
                .body("spans[0].from", equalTo("2026-09-30T16:00:00+08:00"))
                .body("spans[0].to", equalTo("2026-09-30T18:00:00+08:00"))
                .body("spans[1].to", equalTo("2026-10-08T10:00:00+08:00"))
                .body("spans[2].from", equalTo("2026-10-08T11:00:00+08:00"))
                .body("spans[3].to", equalTo("2026-10-09T10:00:00+08:00"));
    }

    @Test
    void a_week_is_seven_days_of_24_hours() {
        String inHours =
                ask("due", NEW_YORK + ", 'start': '2026-01-06T12:00:00Z', 'duration': 'PT168H'")
                        .statusCode(200)
                        .extract()
                        .path("dueAt");

        ask("due", NEW_YORK + ", 'start': '2026-01-06T12:00:00Z', 'duration': 'P1W'")
                .statusCode(200)
                .body("dueAt", equalTo(inHours));
        ask("due", NEW_YORK + ", 'start': '2026-01-06T12:00:00Z', 'duration': 'P1W1D'")
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06T12:00:00Z, PT3H, 2026-01-06T12:00:00-05:00",
        "2026-01-06T12:00:00Z, PT3H0.5S, 2026-01-06T13:00:00.5-05:00",
        "2026-01-06T12:00:00Z, PT0S, 2026-01-06T09:00:00-05:00",
        "2026-01-06T12:00:00Z, -PT0S, 2026-01-06T09:00:00-05:00",
        "2026-01-06T12:00:00Z, PT-1H, 2026-01-03T10:00:00-05:00",
        "2026-01-06T12:00:00Z, -PT1H0.000000001S, 2026-01-02T23:59:59.999999999-05:00",
        "2026-01-02T09:00:00-05:00, PT15H, 2026-01-03T00:00:00-05:00",
        "2026-01-02T09:00:00-05:00, PT15H1S, 2026-01-03T10:00:01-05:00",
        "2026-01-07T09:00:00.25-05:00, P0DT7H30S, 2026-01-08T09:00:00.25-05:00",
        "2026-01-02T09:00-05:00, P1DT2H, 2026-01-07T12:00:00-05:00"
    })
    void a_duration_counts_open_time_either_way(String start, String duration, String dueAt) {
        ask("due", NEW_YORK + ", 'start': '%s', 'duration': '%s'".formatted(start, duration))
                .statusCode(200)
                .body("dueAt", equalTo(dueAt));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00:00+08:00, 7, 2026-03-11T18:00:00+08:00",
        "2026-03-02T23:59:59+08:00, 7, 2026-03-11T18:00:00+08:00",
        "2026-10-02T09:00:00+08:00, 1, 2026-10-08T18:00:00+08:00",
        "2026-10-02T09:00:00+08:00, 3, 2026-10-10T18:00:00+08:00"
    })
    void working_days_end_at_the_last_close(String start, int count, String dueAt) {
        ask("due", "'calendarId': 'CN', 'start': '%s', 'workingDays': %d".formatted(start, count))
                .statusCode(200)
                .body("dueAt", equalTo(dueAt))
                .body("spans", hasSize(count));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06T12:00:00-05:00, 2026-01-06T14:00:00-05:00, 3600",
        "2026-01-06T13:59:59.5-05:00, 2026-01-06T14:00:00-05:00, 0.5",
        "2026-01-06T14:00:00-05:00, 2026-01-06T12:00:00-05:00, 0",
        "2026-01-01T00:00:00Z, 2026-01-06T00:00:00-05:00, 57600",
        "2026-01-06T09:00:00-05:00, 2026-01-08T00:00:00-05:00, 50430"
    })
    void elapsed_time_is_told_in_seconds(String start, String end, String seconds) {
        String answer =
                ask("elapsed", NEW_YORK + ", 'start': '%s', 'end': '%s'".formatted(start, end))
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(answer).isEqualTo("{\"seconds\":%s}".formatted(seconds));
    }

    @Test
    void pauses_overlap_and_come_in_any_order() {
        ask(
                        "elapsed",
                        NEW_YORK
                                + ", 'start': '2026-01-06T09:00:00-05:00',"
                                + "'end': '2026-01-06T17:00:00-05:00', 'pauses': ["
                                + "{'from': '2026-01-06T11:00:00-05:00',"
                                + " 'to': '2026-01-06T13:30:00-05:00'},"
                                + "{'from': '2026-01-06T10:00:00-05:00',"
                                + " 'to': '2026-01-06T11:30:00-05:00'},"
                                + "{'from': '2026-01-06T16:00:00-05:00',"
                                + " 'to': '2026-01-06T15:00:00-05:00'}]")
                .statusCode(200)
                .body("seconds", equalTo(4 * 3600 + 1800));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06T11:59:59-05:00, true, true",
        "2026-01-06T12:00:00-05:00, false, true",
        "2026-01-06T17:00:00-05:00, false, true",
        "2026-01-05T12:00:00-05:00, false, false",
        "2026-01-03T10:00:00-05:00, true, true",
        "2026-12-25T10:00:00-05:00, false, false",
        "2026-01-07T01:00:00Z, false, true",
        "2026-01-05T01:00:00Z, false, false"
    })
    void open_and_working_day_are_told_apart(String at, boolean open, boolean workday) {
        ask("open", NEW_YORK + ", 'at': '%s'".formatted(at))
                .statusCode(200)
                .body("open", equalTo(open))
                .body("workday", equalTo(workday));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z'| duration| REQUIRED",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z','duration':'PT1H',"
                        + "'workingDays':1| duration| REQUIRED",
                "due| 'start':'2026-01-06T12:00:00Z','duration':'PT1H'| calendar| REQUIRED",
                "due| 'calendarId':'CN','calendar':{'zone':'UTC','week':{'mon':[['09:00','10:00']]"
                        + "}},'start':'2026-01-06T12:00:00Z','duration':'PT1H'| calendar| REQUIRED",
                "due| 'calendarId':'XX','start':'2026-01-06T12:00:00Z','duration':'PT1H'"
                        + "| calendarId| UNKNOWN_VALUE",
                "due| 'calendarId':'CN','duration':'PT1H'| start| REQUIRED",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00','duration':'PT1H'"
                        + "| start| INVALID_FORMAT",
                "due| 'calendarId':'CN','start':'1919-12-31T23:59:59Z','duration':'PT1H'"
                        + "| start| OUT_OF_RANGE",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z','duration':'P1M'"
                        + "| duration| INVALID_FORMAT",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z','duration':'PT999999999H'"
                        + "| duration| NEVER_ENOUGH_OPEN_TIME",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z','workingDays':0"
                        + "| workingDays| OUT_OF_RANGE",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z','workingDays':-1"
                        + "| workingDays| OUT_OF_RANGE",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z','workingDays':2000000000"
                        + "| workingDays| NEVER_ENOUGH_OPEN_TIME",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z','workingDays':1.5"
                        + "| workingDays| WRONG_TYPE",
                "due| 'calendarId':'CN','start':'2026-01-06T12:00:00Z','duration':'PT1H',"
                        + "'pauses':[null]| pauses[0]| REQUIRED",
                "elapsed| 'calendarId':'CN','start':'2026-01-06T12:00:00Z'| end| REQUIRED",
                "elapsed| 'calendarId':'CN','start':'2026-01-06T12:00:00Z',"
                        + "'end':'2026-01-06T13:00:00Z','pauses':[{'from':'2026-01-06T12:00:00Z'}]"
                        + "| pauses[0].to| REQUIRED",
                "open| 'calendarId':'CN'| at| REQUIRED",
                "open| 'calendarId':'CN','at':'2026-01-06T12:00:00Z','when':1| when| UNKNOWN_FIELD",
                "open| 'calendar':{'zone':'UTC','week':{'monday':[]}},'at':'2026-01-06T12:00:00Z'"
                        + "| calendar.week.monday| UNKNOWN_FIELD",
                "open| 'calendar':{'zone':'UTC'},'at':'2026-01-06T12:00:00Z'"
                        + "| calendar| NEVER_OPEN",
                "due| 'calendar':{'zone':'UTC','overrides':{'2026-01-05':[['09:00','10:00']]}},"
                        + "'start':'2026-01-06T12:00:00Z','duration':'PT0S'"
                        + "| duration| NEVER_ENOUGH_OPEN_TIME"
            })
    void what_is_no_question_is_refused(
            String question, String members, String field, String code) {
        ask(question, members)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        ask("due", "'calendar': {'zone': 'Nowhere'}, 'workingDays': 0")
                .statusCode(422)
                .body("errors.field", equalTo(List.of("calendar.zone", "start", "workingDays")));
    }

    @Test
    void no_body_is_refused() {
        Api.as("agent1").post("/business-time/due").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainee1",
                "agent1",
                "senior1",
                "supervisor1",
                "middle1",
                "back1",
                "mediator1",
                "expert1",
                "compliance1",
                "operations1",
                "security1",
                "auditor1",
                "admin1",
                "scheduler1"
            })
    void all_staff_may_ask(String account) {
        askAs(account, "open", "'calendarId': 'CN', 'at': '2026-10-10T10:00:00+08:00'")
                .statusCode(200)
                .body(equalTo("{\"open\":true,\"workday\":true}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "bot1", "app1"})
    void nobody_else_may(String account) {
        for (String question : List.of("due", "elapsed", "open")) {
            askAs(account, question, "").statusCode(403);
        }
    }
}
