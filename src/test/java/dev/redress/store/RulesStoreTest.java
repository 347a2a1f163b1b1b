package dev.redress.store;

import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.RulesReset;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RulesStoreTest {

    @Inject RulesStore store;
    @Inject CalendarStore calendars;
    @Inject RulesReset rules;
    @Inject Database database;

    @BeforeEach
    void start_with_what_is_delivered() {
        rules.reset();
    }

    @AfterEach
    void leave_what_is_delivered() {
        database.execute("delete from calendar_version");
        rules.reset();
    }

    private void load(String id, int version) {
        database.execute(
                """
                insert into calendar_version (id, version, body, loaded_by, loaded_at)
                values ($1, $2, '{}', 'admin1', '2026-03-02T00:00:00Z')
                """,
                id,
                version);
    }

    @Test
    void of_a_platforms_calendar_only_the_latest_version_is_read_and_of_a_year_every_one() {
        load("shop", 1);
        load("shop", 2);
        load("shop", 10);
        load("CN-2027", 1);
        load("CN-2027", 2);

        assertThat(await(store::all).calendars())
                .extracting(version -> version.id() + "." + version.version())
                .containsExactlyInAnyOrder("shop.10", "CN-2027.1", "CN-2027.2");
    }

    @Test
    void the_calendars_are_listed_by_name_in_their_latest_version() {
        load("shop", 1);
        load("shop", 2);
        load("CN-2027", 1);

        assertThat(await(calendars::latest))
                .extracting(head -> head.id() + "." + head.version())
                .containsExactly("CN-2027.1", "shop.2");
    }
}
