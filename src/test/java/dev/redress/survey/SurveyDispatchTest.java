package dev.redress.survey;

import static dev.redress.survey.SurveyFixture.MONDAY_10AM;
import static dev.redress.survey.SurveyFixture.answer;
import static dev.redress.survey.SurveyFixture.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import dev.redress.platform.LinkToken;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SurveyDispatchTest {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);
    private static final Instant NEXT_MONDAY_10AM = MONDAY_10AM.plus(Duration.ofDays(7));
    private static final Instant THURSDAY_10AM = MONDAY_10AM.plus(Duration.ofDays(3));
    private static final String GOOD = "{\"attitude\": 9, \"speed\": 8, \"solving\": 7}";

    @Inject SurveyFixture surveys;
    @Inject SurveyDispatch dispatch;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void a_settled_case_is_asked_about_from_its_instant_on() {
        Complaint complaint = cases.resolved(MONDAY_10AM);

        assertThat(surveys.runAt(MONDAY_10AM.minus(MICROSECOND)).done()).isZero();
        assertThat(surveys.invitations(complaint)).isEmpty();

        OperationReport report = surveys.runAt(MONDAY_10AM);

        assertThat(report)
                .isEqualTo(
                        new OperationReport("survey-dispatch", false, MONDAY_10AM, 1, List.of()));
        assertThat(surveys.invitations(complaint))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.recipient()).isEqualTo("customer:customer1");
                    assertThat(message.text())
                            .startsWith("您的投诉 " + complaint.caseNo() + " 已办结")
                            .contains("7 天");
                });
    }

    @Tag("H02")
    @Test
    void a_second_run_sends_no_second_message() {
        Complaint complaint = cases.resolved(MONDAY_10AM);

        surveys.runAt(MONDAY_10AM);
        OperationReport second = surveys.runAt(MONDAY_10AM);

        assertThat(second.done()).isZero();
        assertThat(surveys.invitations(complaint)).hasSize(1);
    }

    @Test
    void ten_runs_at_once_send_one_message_a_case() {
        List<Complaint> settled =
                List.of(
                        cases.resolved("customer1", MONDAY_10AM),
                        cases.resolved("customer2", MONDAY_10AM));
        Api.setClock(MONDAY_10AM.toString());

        List<OperationReport> reports = Crowd.of(10, () -> dispatch.run(OperationOrder.ALL));

        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isEqualTo(2);
        assertThat(settled)
                .allSatisfy(complaint -> assertThat(surveys.invitations(complaint)).hasSize(1));
    }

    @Test
    void only_the_hash_of_the_token_is_kept_with_the_survey() {
        String token = surveys.invited();

        assertThat(
                        database.rows(
                                "select l.token_hash, s.expires_at from survey s"
                                        + " join survey_letter l on l.survey_id = s.id"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString(0)).isEqualTo(new LinkToken(token).hash());
                    assertThat(row.getOffsetDateTime(1))
                            .isEqualTo(NEXT_MONDAY_10AM.atOffset(ZoneOffset.UTC));
                });
        assertThat(
                        database.rows(
                                "select from survey s, survey_letter l"
                                        + " where s::text || l::text like $1",
                                "%" + token + "%"))
                .isEmpty();
    }

    @Test
    void no_two_links_are_alike() {
        assertThat(surveys.invited("customer1")).isNotEqualTo(surveys.invited("customer2"));
    }

    @Test
    void an_invitation_ends_after_seven_days() {
        surveys.invited();

        surveys.runAt(NEXT_MONDAY_10AM.minus(MICROSECOND));
        assertThat(states()).containsExactly("SENT");

        assertThat(surveys.runAt(NEXT_MONDAY_10AM).done()).isOne();
        assertThat(states()).containsExactly("EXPIRED");
        assertThat(surveys.runAt(NEXT_MONDAY_10AM).done()).isZero();
    }

    @Test
    void what_was_answered_does_not_expire() {
        answer(surveys.invited(), GOOD).statusCode(201);

        assertThat(surveys.runAt(NEXT_MONDAY_10AM).done()).isZero();
        assertThat(states()).containsExactly("ANSWERED");
    }

    @Test
    void each_case_of_a_customer_is_asked_about() {
        Complaint one = cases.resolved("customer1", MONDAY_10AM);
        surveys.runAt(MONDAY_10AM);
        Complaint other = cases.resolved("customer1", MONDAY_10AM);
        surveys.runAt(MONDAY_10AM);

        assertThat(surveys.invitations(one)).hasSize(1);
        assertThat(surveys.invitations(other)).hasSize(1);
    }

    @Test
    void a_case_that_is_settled_again_is_asked_about_again_only_after_a_while() {
        Complaint complaint = cases.resolved(MONDAY_10AM);
        surveys.runAt(MONDAY_10AM);
        answer(surveys.token(complaint), GOOD).statusCode(201);

        settleAgain(complaint);
        surveys.runAt(NEXT_MONDAY_10AM.minus(MICROSECOND));
        assertThat(surveys.invitations(complaint)).hasSize(1);
        assertThat(database.rows("select suppression from survey where state = 'SUPPRESSED'"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(0)).isEqualTo("COOL_DOWN"));

        database.execute("delete from survey where state = 'SUPPRESSED'");
        settleAgain(complaint);
        surveys.runAt(NEXT_MONDAY_10AM);
        assertThat(surveys.invitations(complaint)).hasSize(2);
    }

    private void settleAgain(Complaint complaint) {
        database.execute(
                "insert into survey (id, kind, complaint_id, customer_id, state, due_at)"
                        + " select gen_random_uuid(), 'CASE', id, customer_id, 'SCHEDULED', $2"
                        + " from complaint where id = $1",
                complaint.id(),
                MONDAY_10AM.atOffset(ZoneOffset.UTC));
    }

    @Test
    void whoever_has_not_answered_after_three_days_is_reminded_once_by_a_link_of_its_own() {
        String invitation = surveys.invited();

        surveys.runAt(THURSDAY_10AM.minus(MICROSECOND));
        assertThat(reminders()).isZero();
        surveys.runAt(THURSDAY_10AM);
        surveys.runAt(THURSDAY_10AM.plus(MICROSECOND));
        assertThat(reminders()).isOne();

        questions(invitation).statusCode(200);
        String reminder = surveys.reminded();
        answer(reminder, GOOD).statusCode(201);
        answer(invitation, GOOD).statusCode(410);
    }

    @Test
    void whoever_has_answered_is_not_reminded() {
        answer(surveys.invited(), GOOD).statusCode(201);

        surveys.runAt(THURSDAY_10AM);

        assertThat(reminders()).isZero();
    }

    @Test
    void whoever_does_not_want_to_be_asked_is_asked_never_again() {
        String token = surveys.invited();
        Api.anonymous().post("/surveys/{token}/refusal", token).then().statusCode(204);
        answer(token, GOOD).statusCode(410);

        surveys.runAt(THURSDAY_10AM);
        cases.resolved(NEXT_MONDAY_10AM.plus(Duration.ofDays(365)));
        surveys.runAt(NEXT_MONDAY_10AM.plus(Duration.ofDays(365)));

        assertThat(reminders()).isZero();
        assertThat(states()).containsExactly("EXPIRED", "SUPPRESSED");
        assertThat(database.rows("select suppression from survey where state = 'SUPPRESSED'"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(0)).isEqualTo("OPTED_OUT"));
    }

    private long reminders() {
        return database.count("outbox where template = 'SURVEY_REMINDER'");
    }

    /// The message to the second of three is refused.
    @Test
    void a_survey_that_cannot_be_sent_is_reported_and_stops_no_other() {
        Complaint first = cases.resolved("customer1", MONDAY_10AM);
        Complaint bad = cases.resolved("customer2", MONDAY_10AM.plus(MICROSECOND));
        Complaint third = cases.resolved("customer3", MONDAY_10AM.plusSeconds(1));
        database.execute(
                "alter table outbox add constraint refused"
                        + " check (case_no <> '%s' or template <> 'SURVEY_INVITATION')"
                                .formatted(bad.caseNo()));

        OperationReport report;
        try {
            report = surveys.runAt(MONDAY_10AM.plusSeconds(60));
        } finally {
            database.execute("alter table outbox drop constraint refused");
        }

        assertThat(report.done()).isEqualTo(2);
        assertThat(report.failures()).singleElement().asString().startsWith("The survey ");
        assertThat(surveys.invitations(first)).hasSize(1);
        assertThat(surveys.invitations(third)).hasSize(1);
    }

    @Test
    void a_dry_run_counts_what_is_to_be_sent_or_ended_and_changes_nothing() {
        surveys.invited();
        cases.resolved(NEXT_MONDAY_10AM);

        OperationReport report = surveys.runAt(NEXT_MONDAY_10AM, new OperationOrder(true, 100));

        assertThat(report.done()).isEqualTo(2);
        assertThat(states()).containsExactly("SCHEDULED", "SENT");
    }

    private List<String> states() {
        return database.rows("select state from survey order by state").stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
