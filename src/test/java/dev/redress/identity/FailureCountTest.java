package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.TooManyRequests;
import dev.redress.store.SignInFailureStore;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FailureCountTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String HOME = "192.0.2.1";
    private static final String CAFE = "192.0.2.2";

    @Inject SignInFailureStore store;
    @Inject Database database;

    private final TestClock clock = new TestClock();
    private FailureCount failures;

    @BeforeEach
    void start_empty() {
        database.execute("delete from sign_in_failure");
        failures = new FailureCount(store, clock, 3, WINDOW);
    }

    @Test
    void after_the_last_allowed_failure_the_account_is_closed_from_everywhere() {
        fail("li", HOME);
        fail("li", HOME);
        fail("li", CAFE);

        closed("li", "192.0.2.3", WINDOW);
        fail("wang", CAFE);
    }

    @Test
    void after_the_last_allowed_failure_the_address_is_closed_for_everybody() {
        fail("li", HOME);
        fail("wang", HOME);
        fail("zhou", HOME);

        closed("zhao", HOME, WINDOW);
        fail("qian", CAFE);
    }

    /// Nobody keeps somebody else out for good by trying on.
    @Test
    void the_window_begins_with_the_first_failure_and_ends_whatever_is_tried() {
        fail("li", HOME);
        clock.advance(Duration.ofMinutes(10));
        fail("li", HOME);
        fail("li", HOME);

        closed("li", HOME, Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        closed("li", HOME, Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        fail("li", HOME);
        fail("li", HOME);
        fail("li", HOME);
        closed("li", HOME, WINDOW);
    }

    @Test
    void coming_in_clears_the_account_and_of_the_address_that_attempt_only() {
        fail("li", HOME);
        fail("li", HOME);
        fail("li", HOME.replace('1', '9'));
        database.execute("update sign_in_failure set attempts = 2 where attempts = 3");

        come("li", HOME);

        fail("li", CAFE);
        fail("li", CAFE);
        fail("li", CAFE);
        fail("wang", HOME);
        closed("zhao", HOME, WINDOW);
    }

    /// Two instances share nothing but the database.
    @Test
    void all_instances_count_together_also_what_is_guessed_at_once() throws Exception {
        FailureCount other = new FailureCount(store, clock, 3, WINDOW);
        List<Future<Boolean>> runs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 16; i++) {
                FailureCount one = i % 2 == 0 ? failures : other;
                String address = "198.51.100." + i;
                runs.add(threads.submit(() -> isLookedAt(one, address)));
            }
        }
        int looked = 0;
        for (Future<Boolean> run : runs) {
            looked += run.get() ? 1 : 0;
        }

        assertThat(looked).isEqualTo(3);
    }

    @Test
    void without_a_limit_nothing_is_kept() {
        FailureCount unlimited = new FailureCount(store, clock, Integer.MAX_VALUE, WINDOW);

        for (int i = 0; i < 20; i++) {
            assertThatCode(() -> Database.await(() -> unlimited.attempt("li", HOME)))
                    .doesNotThrowAnyException();
        }

        assertThat(database.count("sign_in_failure")).isZero();
    }

    @Test
    void neither_names_nor_addresses_are_kept_and_old_failures_go() {
        fail("my password", HOME);
        assertThat(database.rows("select key from sign_in_failure"))
                .hasSize(2)
                .allMatch(row -> row.getString(0).matches("[0-9a-f]{64}"));

        clock.advance(WINDOW);
        come("li", CAFE);

        assertThat(database.count("sign_in_failure")).isEqualTo(1);
    }

    private static boolean isLookedAt(FailureCount failures, String address) {
        try {
            Database.await(() -> failures.attempt("li", address));
            return true;
        } catch (TooManyRequests _) {
            return false;
        }
    }

    private void fail(String username, String address) {
        assertThatCode(() -> Database.await(() -> failures.attempt(username, address)))
                .doesNotThrowAnyException();
    }

    private void come(String username, String address) {
        fail(username, address);
        Database.await(() -> failures.succeed(username, address));
    }

    private void closed(String username, String address, Duration retryAfter) {
        assertThatThrownBy(() -> Database.await(() -> failures.attempt(username, address)))
                .isInstanceOfSatisfying(
                        TooManyRequests.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(retryAfter));
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void advance(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
