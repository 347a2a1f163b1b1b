package dev.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Handling;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Status;
import dev.redress.core.complaint.Submission;
import dev.redress.core.customer.Channel;
import dev.redress.store.Arrival;
import dev.redress.store.Inserted;
import dev.redress.store.IntakeStore;
import dev.redress.store.NewCase;
import dev.redress.store.Stored;
import dev.redress.store.Unavailable;
import dev.redress.store.Unstorable;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.net.ConnectException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.junit.jupiter.api.Test;

/// A database that answers when the test says so. Cases are told apart by who created them.
class GroupCommitTest {

    private static final int WAITING_MAX = 500;
    private static final Complaint CASE =
            new Complaint(
                    new UUID(0, 0),
                    "R1",
                    1,
                    Status.RECEIVED,
                    new Submission(
                            Kind.COMPLAINT,
                            Channel.APP,
                            Source.CUSTOMER,
                            new Customer("C-1", null, null, null),
                            "？",
                            "zh-CN",
                            null,
                            new References(null, null, null, null, null, null, null),
                            null,
                            Instant.EPOCH,
                            null,
                            List.of()),
                    new Assessment(
                            Category.OTHER,
                            null,
                            0,
                            true,
                            Severity.GENERAL,
                            Risk.LOW,
                            Priority.P4,
                            false,
                            List.of(),
                            List.of(),
                            "1"),
                    Handling.UNTOUCHED,
                    List.of());

    private record Statement(List<NewCase> cases, UniEmitter<? super List<Stored>> emitter) {

        List<String> creators() {
            return cases.stream().map(NewCase::createdBy).toList();
        }

        void commits() {
            completes(Collections.nCopies(cases.size(), Inserted.CREATED));
        }

        void completes(List<Inserted> inserted) {
            emitter.complete(
                    IntStream.range(0, cases.size())
                            .mapToObj(i -> new Stored(cases.get(i), inserted.get(i)))
                            .toList());
        }
    }

    private final List<Statement> statements = new ArrayList<>();
    private final GroupCommit commits = new GroupCommit(new BatchInsert(this::insert), WAITING_MAX);

    private Uni<List<Stored>> insert(List<Arrival> arrivals) {
        return Uni.createFrom()
                .emitter(emitter ->
                        statements.add(
                                new Statement(
                                        arrivals.stream().map(Arrival::plain).toList(), emitter)));
    }

    @Test
    void a_case_that_finds_the_database_idle_is_written_at_once() {
        UniAssertSubscriber<Inserted> answer = submit("a");

        assertThat(statements).extracting(Statement::creators).containsExactly(List.of("a"));
        answer.assertNotTerminated();
        statements.getFirst().commits();
        answer.assertItem(Inserted.CREATED);
    }

    @Test
    void what_comes_meanwhile_is_written_together_by_the_next_statement() {
        submit("a");
        submit("b");
        submit("c");
        submit("d");

        assertThat(statements)
                .extracting(Statement::creators)
                .containsExactly(List.of("a"), List.of("b"));
        statements.getFirst().commits();
        assertThat(statements.getLast().creators()).containsExactly("c", "d");
        assertThat(statements).hasSize(3);
    }

    @Test
    void a_statement_writes_at_most_200() {
        for (int i = 0; i < 2 + IntakeStore.BATCH_MAX + 1; i++) {
            submit("a");
        }

        statements.get(0).commits();
        assertThat(statements.get(2).creators()).hasSize(IntakeStore.BATCH_MAX);
        statements.get(1).commits();
        assertThat(statements.get(3).creators()).hasSize(1);
    }

    @Test
    void a_bad_case_does_not_fail_its_neighbours() {
        submit("a");
        submit("b");
        UniAssertSubscriber<Inserted> before = submit("c");
        UniAssertSubscriber<Inserted> bad = submit("bad");
        UniAssertSubscriber<Inserted> behind = submit("d");
        statements.getFirst().commits();

        statements.get(2).emitter().fail(refusal("one of them is bad"));
        statements.get(3).commits();
        statements.get(4).emitter().fail(refusal("this one"));
        statements.get(5).commits();

        before.assertItem(Inserted.CREATED);
        bad.assertFailedWith(Unstorable.class, "this one");
        behind.assertItem(Inserted.CREATED);
    }

    @Test
    void when_the_database_is_away_nobody_is_tried_alone() {
        submit("a");
        submit("b");
        List<UniAssertSubscriber<Inserted>> together =
                IntStream.range(0, IntakeStore.BATCH_MAX).mapToObj(_ -> submit("c")).toList();
        statements.getFirst().commits();

        statements.get(2).emitter().fail(new Unavailable(new ConnectException("refused")));

        together.forEach(answer -> answer.assertFailedWith(Unavailable.class));
        assertThat(statements).hasSize(3);
    }

    @Test
    void when_the_database_goes_while_they_are_tried_alone_the_others_are_not() {
        submit("a");
        submit("b");
        UniAssertSubscriber<Inserted> before = submit("c");
        UniAssertSubscriber<Inserted> lost = submit("d");
        UniAssertSubscriber<Inserted> behind = submit("e");
        statements.getFirst().commits();

        statements.get(2).emitter().fail(refusal("one of them is bad"));
        statements.get(3).commits();
        statements.get(4).emitter().fail(new Unavailable(new ConnectException("refused")));

        before.assertItem(Inserted.CREATED);
        lost.assertFailedWith(Unavailable.class);
        behind.assertFailedWith(Unavailable.class);
        assertThat(statements).hasSize(5);
    }

    @Test
    void a_case_that_cannot_even_be_sent_fails_like_one_that_is_refused() {
        GroupCommit broken =
                new GroupCommit(
                        new BatchInsert(_ -> {
                            throw new IllegalStateException("cannot be sent");
                        }),
                        WAITING_MAX);

        for (int i = 0; i < 3; i++) {
            broken.insert(aCase("a"))
                    .subscribe()
                    .withSubscriber(UniAssertSubscriber.create())
                    .assertFailedWith(IllegalStateException.class, "cannot be sent");
        }
    }

    @Test
    void whoever_finds_the_queue_full_is_sent_away_and_the_others_are_kept() {
        List<UniAssertSubscriber<Inserted>> accepted =
                IntStream.range(0, 2 + WAITING_MAX).mapToObj(_ -> submit("a")).toList();

        submit("late").assertFailedWith(BulkheadException.class);

        for (int i = 0; i < statements.size(); i++) {
            statements.get(i).commits();
        }
        accepted.forEach(answer -> answer.assertItem(Inserted.CREATED));
        assertThat(statements.stream().flatMap(s -> s.creators().stream()))
                .hasSize(2 + WAITING_MAX)
                .doesNotContain("late");
        submit("later");
        assertThat(statements.getLast().creators()).containsExactly("later");
    }

    @Test
    void the_answer_goes_to_the_one_who_asked() {
        submit("a");
        submit("b");
        UniAssertSubscriber<Inserted> fresh = submit("c");
        UniAssertSubscriber<Inserted> repeated = submit("d");
        statements.getFirst().commits();

        statements.get(2).completes(List.of(Inserted.CREATED, Inserted.DUPLICATE_KEY));

        fresh.assertItem(Inserted.CREATED);
        repeated.assertItem(Inserted.DUPLICATE_KEY);
    }

    /// Eight threads at once, and a database that commits on the spot.
    @Test
    void from_many_threads_every_case_is_written_once_and_answered() throws Exception {
        AtomicInteger written = new AtomicInteger();
        AtomicInteger inFlight = new AtomicInteger();
        AtomicInteger inFlightMax = new AtomicInteger();
        GroupCommit busy =
                new GroupCommit(
                        new BatchInsert(cases -> {
                            inFlightMax.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                            written.addAndGet(cases.size());
                            inFlight.decrementAndGet();
                            return Uni.createFrom()
                                    .item(
                                            cases.stream()
                                                    .map(one ->
                                                            new Stored(
                                                                    one.plain(), Inserted.CREATED))
                                                    .toList());
                        }),
                        Integer.MAX_VALUE);

        int answered = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Inserted>> answers =
                    IntStream.range(0, 20_000)
                            .mapToObj(_ ->
                                    threads.submit(() ->
                                            busy.insert(aCase("a"))
                                                    .map(Stored::inserted)
                                                    .subscribeAsCompletionStage()
                                                    .get()))
                            .toList();
            for (Future<Inserted> answer : answers) {
                assertThat(answer.get()).isEqualTo(Inserted.CREATED);
                answered++;
            }
        }

        assertThat(answered).isEqualTo(20_000);
        assertThat(written).hasValue(20_000);
        assertThat(inFlightMax.get()).isBetween(1, 2);
    }

    private UniAssertSubscriber<Inserted> submit(String creator) {
        return commits.insert(aCase(creator))
                .map(Stored::inserted)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }

    private static Unstorable refusal(String message) {
        return new Unstorable(new IllegalStateException(message));
    }

    private static Arrival aCase(String creator) {
        return Arrival.of(
                new NewCase(new Change(CASE, List.of(), List.of(), List.of()), creator, null));
    }
}
