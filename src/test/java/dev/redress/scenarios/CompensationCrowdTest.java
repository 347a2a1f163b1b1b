package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.refund;
import static dev.redress.scenarios.Grants.tenfold;
import static dev.redress.scenarios.Grants.wanted;
import static dev.redress.scenarios.Grants.with;
import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static dev.redress.support.Crowd.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sixteen people at once against the real database: no order of what they ask for exceeds a limit.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompensationCrowdTest {

    private static final int PEOPLE = 16;
    private static final int REQUESTS = 20;
    private static final int FEW = 4;
    private static final String LONG_AGO = "2026-01-01T00:00:00+08:00";

    /// Who granted it needed nobody else.
    private static final String ALONE = "state <> 'PENDING_APPROVAL' and decided_by = granted_by";

    /// By the supervisor, whatever the legal side has said or not.
    private static final String APPROVED =
            "exists (select from jsonb_array_elements(judgements) said"
                    + " where (said ->> 'approved')::boolean and said ->> 'by' = 'supervisor1')";

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        Played.setClock("2026-03-02T10:00");
    }

    @AfterEach
    void put_the_rules_back() {
        rules.reset();
    }

    @Test
    void one_case_gets_500_and_not_more() {
        Grants grants = aCase("customer1");

        List<Integer> statuses = atOnce(PEOPLE, _ -> status(grants, "agent1", refund("100.00")));

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 403).hasSize(PEOPLE - 5);
        assertThat(sum("true")).isEqualByComparingTo("500.00");
    }

    @Test
    void sixteen_cases_of_one_customer_get_what_one_may_get() {
        MatrixChange.from(LONG_AGO)
                .agents(Map.of("caseMax", "500.00", "customerMax", "1000.00"))
                .approved();
        List<Grants> cases = IntStream.range(0, PEOPLE).mapToObj(_ -> aCase("customer1")).toList();

        atOnce(PEOPLE, i -> status(cases.get(i), "agent1", refund("150.00")));

        assertThat(sum("true")).isEqualByComparingTo("900.00");
    }

    @Test
    void a_person_and_a_budget_reach_no_farther_in_sixteen_hands() {
        MatrixChange.from(LONG_AGO)
                .agents(Map.of("caseMax", "500.00", "dayMax", "700.00"))
                .with("budgets", List.of(Map.of("period", "DAY", "amount", "1000.00")))
                .approved();
        List<Grants> cases =
                IntStream.range(0, PEOPLE).mapToObj(i -> aCase("customer-" + i, agent(i))).toList();

        atOnce(PEOPLE, i -> status(cases.get(i), agent(i), refund("150.00")));

        // Four each would be 1,200: the budget lets six of the eight pass.
        assertThat(sum("decided_by = 'agent1'")).isLessThanOrEqualTo(new BigDecimal("700.00"));
        assertThat(sum("decided_by = 'agent2'")).isLessThanOrEqualTo(new BigDecimal("700.00"));
        assertThat(sum("true")).isEqualByComparingTo("900.00");
    }

    /// What is asked for, approved, refused and revoked is drawn at random; the seed is part of the
    /// name of what fails.
    @Test
    void no_sequence_of_requests_exceeds_a_limit() {
        MatrixChange.from(LONG_AGO)
                .agents(
                        Map.of(
                                "caseMax", "500.00",
                                "customerMax", "900.00",
                                "dayMax", "1500.00"))
                .with(
                        "approval",
                        List.of(
                                Map.of(
                                        "role", "SUPERVISOR",
                                        "risks", List.of("LOW"),
                                        "caseMax", "2000.00",
                                        "dayMax", "2500.00")))
                .with("budgets", List.of(Map.of("period", "MONTH", "amount", "6000.00")))
                .approved();
        List<Grants> cases =
                IntStream.range(0, 4).mapToObj(i -> aCase("customer-" + i % 2)).toList();
        long seed = Long.getLong("gen.seed", System.nanoTime());

        atOnce(PEOPLE, i -> acts(cases, seed + i));

        assertThat(over("complaint_id", ALONE, "500.00"))
                .as("alone in a case, seed %d", seed)
                .isEmpty();
        assertThat(over("complaint_id", "decided_by is not null", "2000.00"))
                .as("decided in a case, seed %d", seed)
                .isEmpty();
        assertThat(over("customer_id", ALONE, "900.00"))
                .as("alone for a customer, seed %d", seed)
                .isEmpty();
        assertThat(over("decided_by", "decided_by = 'agent1'", "1500.00"))
                .as("on a day, seed %d", seed)
                .isEmpty();
        assertThat(sum(APPROVED))
                .as("approved on a day, seed %d", seed)
                .isLessThanOrEqualTo(new BigDecimal("2500.00"));
        assertThat(sum("true"))
                .as("of the budget, seed %d", seed)
                .isLessThanOrEqualTo(new BigDecimal("6000.00"));
        assertThat(owed()).as("in the ledger, seed %d", seed).isEqualByComparingTo(granted());
    }

    private int acts(List<Grants> cases, long seed) {
        return acts(cases, seed, REQUESTS);
    }

    private int acts(List<Grants> cases, long seed, int requests) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < requests; i++) {
            Grants grants = cases.get(random.nextInt(cases.size()));
            String amount = "%d.%02d".formatted(random.nextInt(1, 400), random.nextInt(100));
            switch (random.nextInt(8)) {
                case 0, 1 -> status(grants, "agent1", refund(amount));
                case 2 -> status(grants, "agent1", wanted(amount));
                case 3, 4 -> status(grants, "agent1", tenfold(price(random)));
                case 5 -> judge(grants, "supervisor1", random);
                case 6 -> judge(grants, "compliance1", random);
                default -> revoke(grants, random);
            }
        }
        return requests;
    }

    private static String price(RandomGenerator random) {
        return "%d.%02d".formatted(random.nextInt(1, 40), random.nextInt(100));
    }

    /// One complaint becomes many cases, which go into each other and come out again. The first two
    /// parts are there before the crowd: in it a split is often too late and may always be.
    @Test
    void no_sequence_of_splits_and_merges_makes_room() {
        Family family = new Family(aCase("customer1").complaintId());
        family.split();
        family.split();
        long seed = Long.getLong("gen.seed", System.nanoTime());

        atOnce(PEOPLE, i -> family.acts(seed + i));

        assertThat(sum(ALONE))
                .as("alone, seed %d", seed)
                .isLessThanOrEqualTo(new BigDecimal("500.00"));
        assertThat(sum("decided_by is not null"))
                .as("decided, seed %d", seed)
                .isLessThanOrEqualTo(new BigDecimal("2000.00"));
        assertThat(database.rows("select 1 from complaint")).hasSizeGreaterThanOrEqualTo(3);
    }

    /// Two complaints that have nothing to do with each other until one goes into the other: what
    /// was granted in it counts there as long as it stays.
    @Test
    void a_case_that_went_into_another_leaves_no_more_room_there() {
        Grants one = aCase("customer1");
        Grants two = aCase("customer1");
        long seed = Long.getLong("gen.seed", System.nanoTime());
        atOnce(PEOPLE, i -> acts(List.of(one), seed + i, FEW));
        settle(one);

        Played.found(one.complaintId())
                .then(
                        "supervisor1",
                        "merge",
                        Map.of("caseId", two.complaintId(), "reason", "同一件事"));
        atOnce(PEOPLE, i -> acts(List.of(one, two), seed - i, FEW));

        assertThat(sum(ALONE))
                .as("alone, seed %d", seed)
                .isLessThanOrEqualTo(new BigDecimal("500.00"));
        assertThat(sum("decided_by is not null"))
                .as("decided, seed %d", seed)
                .isLessThanOrEqualTo(new BigDecimal("2000.00"));

        Played.found(one.complaintId()).then("supervisor1", "merge/undo", Map.of("reason", "两件事"));
        atOnce(PEOPLE, i -> acts(List.of(one, two), seed * 31 + i, FEW));

        assertThat(over("complaint_id", ALONE, "500.00")).as("parted, seed %d", seed).isEmpty();
    }

    /// What is still owed keeps a case from going into another.
    private static void settle(Grants grants) {
        List<Integer> owed =
                Api.as("supervisor1")
                        .get("/complaints/{id}/follow-ups", grants.complaintId())
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.findAll { it.contactedAt == null }.number");
        for (int number : owed) {
            Played.found(grants.complaintId())
                    .then(
                            "agent1",
                            "follow-ups/%d/completion".formatted(number),
                            Map.of("outcome", "已核对"));
        }
    }

    /// The cases that one complaint becomes. For many threads.
    private static final class Family {

        private static final int CASES_MAX = 6;

        private final List<String> ids = new CopyOnWriteArrayList<>();

        Family(String whole) {
            ids.add(whole);
        }

        int acts(long seed) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            for (int i = 0; i < REQUESTS; i++) {
                String id = oneOf(random);
                Grants grants = new Grants(id);
                String amount = "%d.%02d".formatted(random.nextInt(1, 400), random.nextInt(100));
                switch (random.nextInt(8)) {
                    case 0, 1 -> status(grants, "agent1", refund(amount));
                    case 2 -> status(grants, "agent1", wanted(amount));
                    case 3 -> judge(grants, "supervisor1", random);
                    case 4 -> revoke(grants, random);
                    case 5 -> split(id);
                    case 6 -> merge(id, oneOf(random));
                    default -> undo(id);
                }
            }
            return REQUESTS;
        }

        void split() {
            split(ids.getFirst());
        }

        private String oneOf(RandomGenerator random) {
            return ids.get(random.nextInt(ids.size()));
        }

        private void split(String id) {
            if (ids.size() < CASES_MAX) {
                Played whole = Played.found(id);
                whole.tried("agent1", "split", Map.of("content", GENERAL, "reason", "两件事"));
                List<String> linked = whole.answer().getList("links.caseId");
                // Somebody else was faster.
                if (linked != null) {
                    linked.forEach(this::add);
                }
            }
        }

        private void add(String id) {
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }

        // What is still owed keeps a case from going into another.
        private static void merge(String one, String into) {
            Played complaint = Played.found(one);
            complaint.tried("agent1", "follow-ups/1/completion", Map.of("outcome", "已核对"));
            complaint.tried("supervisor1", "merge", Map.of("caseId", into, "reason", "同一件事"));
        }

        private static void undo(String one) {
            Played.found(one).tried("supervisor1", "merge/undo", Map.of("reason", "两件事"));
        }
    }

    private static void judge(Grants grants, String account, RandomGenerator random) {
        List<String> ids = grants.answer().getList("items.id");
        if (!ids.isEmpty()) {
            grants.tried(
                    account,
                    ids.get(random.nextInt(ids.size())),
                    "approval",
                    Map.of("approved", random.nextInt(4) > 0, "reason", "属实"));
        }
    }

    private static void revoke(Grants grants, RandomGenerator random) {
        List<String> ids = grants.answer().getList("items.id");
        if (!ids.isEmpty()) {
            grants.tried(
                    "agent1",
                    ids.get(random.nextInt(ids.size())),
                    "revocation",
                    Map.of("reason", "改为换货"));
        }
    }

    private static int status(Grants grants, String account, Map<String, ?> body) {
        return grants.tried(account, body).extract().statusCode();
    }

    private BigDecimal sum(String condition) {
        return database.rows(
                        "select coalesce(sum(amount), 0) from compensation"
                                + " where state not in ('REJECTED', 'REVOKED') and "
                                + condition)
                .getFirst()
                .getBigDecimal(0);
    }

    private List<String> over(String group, String condition, String max) {
        return database
                .rows(
                        "select %1$s::text from compensation where state not in ('REJECTED', 'REVOKED') and %2$s group by %1$s having sum(amount) > %3$s"
                                .formatted(group, condition, max))
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private BigDecimal owed() {
        return database.rows(
                        "select coalesce(sum(case when credit = 'OWED' then amount else -amount end), 0)"
                                + " from compensation_entry where 'OWED' in (debit, credit)")
                .getFirst()
                .getBigDecimal(0);
    }

    private BigDecimal granted() {
        return sum("state in ('GRANTED', 'APPROVED', 'PAYING', 'FAILED')");
    }

    private static String agent(int i) {
        return i % 2 == 0 ? "agent1" : "agent2";
    }

    private static Grants aCase(String customer) {
        return aCase(customer, "agent1");
    }

    private static Grants aCase(String customer, String agent) {
        return Grants.of(
                received(
                                "2026-03-02T10:00",
                                "app1",
                                with(
                                        Map.of("content", GENERAL),
                                        "customer",
                                        Map.of("id", customer)))
                        .then("supervisor1", "assignment", Map.of("assignee", agent)));
    }
}
