package dev.redress.core.survey;

import static dev.redress.core.survey.SurveyKind.CAMPAIGN;
import static dev.redress.core.survey.SurveyKind.CASE;
import static dev.redress.core.survey.SurveyKind.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Status;
import dev.redress.support.JsonRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

    private static final SurveyTerms TERMS =
            JsonRecords.readResource("/policy/survey-v1.json", SurveyDefinition.class).terms();
    private static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");
    private static final Instant A_WEEK_AGO = NOW.minus(Duration.ofDays(7));
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private static @Nullable Suppression of(Candidate candidate) {
        return Suppression.of(candidate, TERMS, NOW).orElse(null);
    }

    private static Candidate ofCase(Status status, Source source, List<String> tags) {
        return new Candidate(
                CASE, "C-1", false, false, false, status, source, tags, false, null, null, null);
    }

    private static Candidate asked(
            SurveyKind kind, @Nullable Instant asked, @Nullable Instant caseAsked) {
        return new Candidate(
                kind, "C-1", false, false, false, null, null, List.of(), false, asked, caseAsked,
                null);
    }

    private static Candidate ofOrder(boolean isCancelled, @Nullable Instant caseOfOrderAsked) {
        return new Candidate(
                ORDER,
                "C-1",
                false,
                false,
                false,
                null,
                null,
                List.of(),
                isCancelled,
                null,
                null,
                caseOfOrderAsked);
    }

    private static Candidate person(
            @Nullable String customer, boolean isErased, boolean isOptedOut, boolean isOfStaff) {
        return new Candidate(
                CASE,
                customer,
                isErased,
                isOptedOut,
                isOfStaff,
                Status.RESOLVED,
                Source.CUSTOMER,
                List.of(),
                false,
                null,
                null,
                null);
    }

    @Test
    void the_customer_of_a_settled_case_is_asked() {
        assertThat(of(ofCase(Status.RESOLVED, Source.CUSTOMER, List.of("vip")))).isNull();
        assertThat(of(ofCase(Status.CLOSED, Source.AGENT, List.of()))).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "REJECTED", "MERGED"})
    void a_case_that_ended_otherwise_is_not_asked_about(Status status) {
        assertThat(of(ofCase(status, Source.CUSTOMER, List.of())))
                .isEqualTo(Suppression.ENDED_OTHERWISE);
    }

    @Test
    void what_the_desk_opened_by_itself_is_not_asked_about() {
        assertThat(of(ofCase(Status.RESOLVED, Source.SYSTEM, List.of())))
                .isEqualTo(Suppression.SELF_OPENED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "spam"})
    void tests_and_spam_are_not_asked_about(String tag) {
        assertThat(of(ofCase(Status.RESOLVED, Source.CUSTOMER, List.of("vip", tag))))
                .isEqualTo(Suppression.EXCLUDED_TAG);
    }

    @Test
    void nobody_is_asked_who_cannot_be_does_not_want_to_or_works_here() {
        assertThat(of(person(null, false, false, false))).isEqualTo(Suppression.UNREACHABLE);
        assertThat(of(person("erased-1", true, false, false))).isEqualTo(Suppression.UNREACHABLE);
        assertThat(of(person("C-1", false, true, false))).isEqualTo(Suppression.OPTED_OUT);
        assertThat(of(person("agent1", false, false, true))).isEqualTo(Suppression.OWN_STAFF);
    }

    @ParameterizedTest
    @EnumSource(SurveyKind.class)
    void nobody_is_asked_twice_within_seven_days(SurveyKind kind) {
        Instant late = A_WEEK_AGO.plus(MICROSECOND);

        assertThat(of(asked(kind, late, late))).isEqualTo(Suppression.COOL_DOWN);
        assertThat(of(asked(kind, A_WEEK_AGO, A_WEEK_AGO))).isNull();
    }

    @Test
    void a_case_counts_for_more_than_an_order_or_a_campaign() {
        assertThat(of(asked(CASE, NOW, null))).isNull();
        assertThat(of(asked(ORDER, NOW, null))).isEqualTo(Suppression.COOL_DOWN);
        assertThat(of(asked(CAMPAIGN, NOW, null))).isEqualTo(Suppression.COOL_DOWN);
    }

    @Test
    void an_order_is_not_asked_about_within_seven_days_of_a_case_about_it() {
        assertThat(of(ofOrder(false, A_WEEK_AGO))).isEqualTo(Suppression.CASE_SURVEY);
        assertThat(of(ofOrder(false, A_WEEK_AGO.minus(MICROSECOND)))).isNull();
        assertThat(of(ofOrder(true, null))).isEqualTo(Suppression.ORDER_CANCELLED);
    }
}
