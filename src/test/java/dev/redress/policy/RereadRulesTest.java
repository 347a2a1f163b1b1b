package dev.redress.policy;

import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.policy.Rules;
import dev.redress.core.privacy.RetentionPolicy;
import dev.redress.store.RulesStore;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An instance that did not take the approval itself.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RereadRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Inject Database database;
    @Inject RulesReset reset;
    @Inject RulesStore store;
    @Inject RulesReading reading;

    @BeforeEach
    void start_with_what_is_delivered() {
        reset.reset();
    }

    @AfterEach
    void leave_what_is_delivered() {
        reset.reset();
    }

    private RereadRules instance(Duration recheckAfter) {
        return new RereadRules(store, reading, () -> recheckAfter);
    }

    private void approveElsewhere(String body) {
        approveElsewhere("authority", body);
    }

    private void approveElsewhere(String policy, String body) {
        database.execute(
                "insert into policy_version values ($1, 2, 'APPROVED', '2026-01-01',"
                        + " cast($2::text as jsonb), 'middle1', now(), 'operations1', now(), 'x')",
                policy,
                body);
        database.execute("update rules_revision set revision = revision + 1");
    }

    private static String authority(String effectiveFrom, String firstLineMax) {
        return """
        {"effectiveFrom": "%s", "firstLineMax": "%s", "supervisorMax": "2000.00",
         "middleOfficeMax": "10000.00"}\
        """
                .formatted(effectiveFrom, firstLineMax);
    }

    private static int version(Rules rules) {
        return rules.authorities().at(NOW).version();
    }

    @Test
    void follows_when_its_next_look_is_due_and_not_before() {
        RereadRules due = instance(Duration.ZERO);
        RereadRules resting = instance(Duration.ofDays(1));
        Rules first = await(due::now);
        await(resting::now);

        approveElsewhere(authority("2026-01-01T00:00:00+08:00", "800.00"));

        assertThat(version(first)).isEqualTo(1);
        assertThat(version(await(due::now))).isEqualTo(2);
        assertThat(version(await(resting::now))).isEqualTo(1);
        assertThat(version(await(resting::reread))).isEqualTo(2);
    }

    @Test
    void without_a_change_the_same_value_stays() {
        RereadRules rules = instance(Duration.ZERO);

        assertThat(await(rules::now)).isSameAs(await(rules::now));
    }

    @Test
    void rules_that_cannot_be_read_leave_the_last_good_ones_in_force() {
        RereadRules rules = instance(Duration.ZERO);
        Rules good = await(rules::now);

        approveElsewhere("{\"from a later version\": true}");

        assertThat(await(rules::now)).isSameAs(good);
        assertThat(rules.failure()).isNotNull();
        RereadRules fresh = instance(Duration.ZERO);
        assertThatThrownBy(() -> await(fresh::now)).isInstanceOf(IllegalStateException.class);

        reset.reset();
        assertThat(await(rules::now).revision()).isGreaterThan(good.revision());
        assertThat(rules.failure()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`{%s}`, P3Y", "`{%s, \"appraisals\": \"P2Y\"}`, P2Y"})
    void appraisals_end_after_three_years_by_versions_that_did_not_say_when(
            String form, String kept) {
        approveElsewhere(
                "retention",
                form.formatted(
                        """
                        "effectiveFrom": "2026-01-01T00:00:00+08:00", "cases": "P5Y",
                        "transcripts": "P2Y", "accessLog": "P4Y"\
                        """));

        RetentionPolicy policy =
                await(() -> instance(Duration.ZERO).now()).retentions().at(NOW).value();

        assertThat(policy)
                .isEqualTo(
                        new RetentionPolicy(
                                Period.ofYears(5),
                                Period.ofYears(2),
                                Period.ofYears(4),
                                Period.parse(kept)));
    }
}
