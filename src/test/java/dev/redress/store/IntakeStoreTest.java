package dev.redress.store;

import static dev.redress.store.CaseFixture.MONDAY_9AM;
import static dev.redress.store.CaseFixture.aComplaint;
import static dev.redress.store.CaseFixture.aComplaintOf;
import static dev.redress.store.CaseFixture.aNewCase;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Handling;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Submission;
import dev.redress.store.IdempotencyStore.Lookup;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IntakeStoreTest {

    @Inject IntakeStore intake;
    @Inject ComplaintStore complaints;
    @Inject IdempotencyStore keys;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void what_is_stored_is_read_again_as_it_was() {
        Complaint complaint = aComplaint();

        List<Inserted> inserted = insert(aNewCase(complaint));

        assertThat(inserted).containsExactly(Inserted.CREATED);
        assertThat(await(() -> complaints.find(complaint.id()))).isEqualTo(complaint);
        assertThat(await(() -> complaints.timeline(complaint.id())))
                .isEqualTo(CaseFixture.opened(complaint).events());
    }

    @Test
    void what_may_be_absent_is_read_again_as_absent() {
        Complaint full = aComplaint();
        Submission submission = full.submission();
        Complaint bare =
                new Complaint(
                        full.id(),
                        full.caseNo(),
                        1,
                        full.status(),
                        new Submission(
                                submission.kind(),
                                submission.channel(),
                                submission.source(),
                                new Customer("C-2", null, null, null),
                                "？",
                                "en",
                                null,
                                new References(null, null, null, null, null, null, null),
                                null,
                                MONDAY_9AM,
                                null,
                                List.of()),
                        full.assessment(),
                        Handling.UNTOUCHED,
                        List.of());

        insert(aNewCase(bare));

        assertThat(await(() -> complaints.find(bare.id()))).isEqualTo(bare);
    }

    @Test
    void a_message_is_stored_with_the_case() {
        Complaint complaint = aComplaint();

        insert(aNewCase(complaint));

        assertThat(
                        database.rows(
                                "select 1 from outbox where complaint_id = $1 and key = 'receipt'"
                                        + " and state = 'PENDING' and next_attempt_at = $2",
                                complaint.id(),
                                MONDAY_9AM.atOffset(ZoneOffset.UTC)))
                .hasSize(1);
    }

    @Test
    void a_key_is_kept_with_its_answer() {
        NewCase fresh = aNewCase(aComplaint(), "K-1");

        insert(fresh);

        assertThat(await(() -> keys.find("app1", "K-1")))
                .isEqualTo(
                        new Lookup.Used(
                                "hash-of-K-1",
                                fresh.opened().after().id(),
                                "{\"caseNo\": \"K-1\"}"));
        assertThat(await(() -> keys.find("app2", "K-1"))).isEqualTo(new Lookup.Unused());
    }

    @Test
    void a_taken_key_stores_nothing_of_its_case_and_all_of_the_others() {
        insert(aNewCase(aComplaint(), "K-1"));

        List<Inserted> inserted =
                insert(
                        aNewCase(aComplaint()),
                        aNewCase(aComplaint(), "K-1"),
                        aNewCase(aComplaint(), "K-2"),
                        aNewCase(aComplaint(), "K-2"));

        assertThat(inserted)
                .containsExactly(
                        Inserted.CREATED,
                        Inserted.DUPLICATE_KEY,
                        Inserted.CREATED,
                        Inserted.DUPLICATE_KEY);
        assertThat(database.count("complaint")).isEqualTo(3);
        assertThat(database.count("deadline")).isEqualTo(6);
        assertThat(database.count("complaint_event")).isEqualTo(9);
        assertThat(database.count("outbox")).isEqualTo(3);
    }

    @Test
    void fifty_requests_at_once_with_one_key_make_one_case() {
        List<Uni<List<Inserted>>> requests =
                Stream.generate(() -> aNewCase(aComplaint(), "K-1"))
                        .limit(50)
                        .map(fresh -> intake.insert(List.of(fresh), MONDAY_9AM))
                        .toList();

        List<List<Inserted>> inserted = await(() -> Uni.join().all(requests).andFailFast());

        assertThat(inserted.stream().flatMap(List::stream))
                .containsOnlyOnce(Inserted.CREATED)
                .hasSize(50);
        assertThat(database.count("complaint")).isOne();
    }

    /// Each batch has the same keys in another order. Without an order of their own they would wait
    /// for each other in a circle.
    @Test
    void batches_at_once_with_the_same_keys_do_not_wait_for_each_other_forever() {
        List<Uni<List<Inserted>>> batches =
                IntStream.range(0, 20).mapToObj(this::shuffledBatch).toList();

        await(() -> Uni.join().all(batches).andFailFast());

        assertThat(database.count("complaint")).isEqualTo(IntakeStore.BATCH_MAX);
    }

    @Test
    void a_text_that_cannot_be_stored_fails_the_batch_and_stores_none() {
        Complaint bad = aComplaintOf("C-\0", "鞋子开胶", MONDAY_9AM);

        assertThatThrownBy(() -> insert(aNewCase(aComplaint()), aNewCase(bad)))
                .hasMessageContaining("invalid byte sequence");
        assertThat(database.count("complaint")).isZero();
    }

    @Test
    void a_batch_has_one_to_two_hundred_cases() {
        NewCase fresh = aNewCase(aComplaint());

        assertThatIllegalArgumentException().isThrownBy(() -> intake.insert(List.of(), MONDAY_9AM));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        intake.insert(
                                Collections.nCopies(IntakeStore.BATCH_MAX + 1, fresh), MONDAY_9AM));
    }

    private Uni<List<Inserted>> shuffledBatch(int seed) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, IntakeStore.BATCH_MAX).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return intake.insert(
                numbers.stream().map(number -> aNewCase(aComplaint(), "K-" + number)).toList(),
                MONDAY_9AM);
    }

    private List<Inserted> insert(NewCase... cases) {
        return await(() -> intake.insert(List.of(cases), MONDAY_9AM));
    }
}
