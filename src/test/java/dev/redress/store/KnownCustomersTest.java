package dev.redress.store;

import static dev.redress.store.CaseFixture.MONDAY_9AM;
import static dev.redress.store.CaseFixture.aComplaint;
import static dev.redress.store.CaseFixture.aNewCase;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.priority.Earlier;
import dev.redress.core.priority.Standing;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class KnownCustomersTest {

    @Inject IntakeStore intake;
    @Inject Database database;

    private final List<Standing> standings = new ArrayList<>();

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void a_request_that_is_sent_twice_in_one_batch_is_one_complaint_of_its_customer() {
        NewCase first = aNewCase(aComplaint(), "K-1");

        receive(first, aNewCase(aComplaint(), "K-1"), aNewCase(aComplaint(), "K-2"));

        assertThat(standings.getLast().earlier())
                .extracting(Earlier::caseNo)
                .containsExactly(first.opened().after().caseNo());
    }

    @Test
    void a_request_that_was_stored_before_is_one_complaint_of_its_customer() {
        NewCase first = aNewCase(aComplaint(), "K-1");
        receive(first);

        receive(aNewCase(aComplaint(), "K-1"), aNewCase(aComplaint(), "K-2"));

        assertThat(standings.getLast().earlier())
                .extracting(Earlier::caseNo)
                .containsExactly(first.opened().after().caseNo());
    }

    private void receive(NewCase... cases) {
        List<Arrival> arrivals = List.of(cases).stream().map(this::arrival).toList();
        await(() -> intake.receive(arrivals, MONDAY_9AM));
    }

    private Arrival arrival(NewCase fresh) {
        return new Arrival(
                fresh,
                MONDAY_9AM.minus(Duration.ofDays(1)),
                MONDAY_9AM.plus(Duration.ofDays(1)),
                0,
                standing -> {
                    standings.add(standing);
                    return fresh;
                });
    }
}
