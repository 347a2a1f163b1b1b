package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.refund;
import static dev.redress.scenarios.Grants.wanted;
import static dev.redress.scenarios.Grants.with;
import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cases that came out of each other or went into each other are one case to the limits (spec.md
/// §7.2): neither splitting nor merging makes room.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class KinScenariosTest {

    private static final Map<String, Object> SPLIT =
            Map.of("content", "客服还多次挂断电话", "reason", "一次投诉，两件事");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void a_part_that_was_split_off_shares_the_limit_with_the_whole() {
        Played whole = aCase();
        Grants.of(whole).granted("agent1", refund("300.00"));
        Played part = partOf(whole);
        Played another = partOf(whole);

        Grants.of(part).tried("agent1", refund("200.01")).statusCode(403);
        Grants.of(part).granted("agent1", refund("200.00"));
        Grants.of(another).tried("agent1", refund("0.01")).statusCode(403);
        Grants.of(whole).tried("agent1", refund("0.01")).statusCode(403);
        String asked = Grants.of(another).granted("agent1", wanted("1500.01"));
        Grants.of(another)
                .tried("supervisor1", asked, "approval", Map.of("approved", true, "reason", "属实"))
                .statusCode(403);
        assertThat(Grants.of(another).of(asked, "caseSum")).isEqualTo("2000.01");
    }

    @Test
    void what_is_offered_in_one_part_counts_in_the_other() {
        Played whole = aCase();
        Played part = partOf(whole);
        whole.then("agent1", "proposal", offer("300.00"));

        part.then("agent1", "investigation", Map.of("finding", "核对录音"))
                .then("agent1", "proposal", offer("200.01"));
        assertThat(part.get("status")).isEqualTo("PENDING_APPROVAL");
        Grants.of(part).tried("agent1", refund("0.01")).statusCode(403);

        part.then("supervisor1", "approval", Map.of("approved", false, "reason", "太多"))
                .then("agent1", "proposal", offer("200.00"));
        assertThat(part.get("status")).isEqualTo("PROPOSED");
    }

    @Test
    void an_offer_and_a_decision_on_an_appeal_count_what_went_into_the_case() {
        Played into = aCase();
        merged(granted("300.00"), into);

        into.then("agent1", "proposal", offer("200.01"));
        assertThat(into.get("status")).isEqualTo("PENDING_APPROVAL");
        into.then("supervisor1", "approval", Map.of("approved", true, "reason", "属实"))
                .then(
                        "customer1",
                        "proposal-answer",
                        Map.of("accepted", false, "requestReview", true));

        into.tried("expert1", "decision", upheld("1700.01"))
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        into.then("expert1", "decision", upheld("1700.00"));
        assertThat(into.get("status")).isEqualTo("EXECUTING");
    }

    @Test
    void a_case_that_comes_out_again_counts_no_more() {
        Played into = aCase();
        Played merged = granted("300.00");
        merged(merged, into);
        Grants.of(into).tried("agent1", refund("200.01")).statusCode(403);

        merged.then("supervisor1", "merge/undo", Map.of("reason", "是两件事"));

        Grants.of(into).granted("agent1", refund("500.00"));
    }

    @Test
    void a_complaint_that_an_inquiry_became_shares_its_limit() {
        Played inquiry =
                received("2026-03-02T10:00", "app1", Map.of("content", "客服态度差", "kind", "INQUIRY"))
                        .investigating();
        Grants.of(inquiry).granted("agent1", refund("500.00"));
        inquiry.then("agent1", "conversion", Map.of("reason", "客户不满意"));
        Played complaint = Played.found(inquiry.get("course.convertedInto")).investigating();

        Grants.of(complaint).tried("agent1", refund("0.01")).statusCode(403);
    }

    /// The follow-up of what was granted is settled, or the case could not go into another.
    private static Played granted(String amount) {
        Played complaint = aCase();
        Grants grants = Grants.of(complaint);
        String id = grants.granted("agent1", refund(amount));
        complaint.then("agent1", "follow-ups/1/completion", Map.of("outcome", "已核对"));
        assertThat(grants.of(id, "state")).isEqualTo("GRANTED");
        return complaint;
    }

    private static void merged(Played one, Played into) {
        one.then("supervisor1", "merge", Map.of("caseId", into.id(), "reason", "同一件事"));
    }

    private static Played partOf(Played whole) {
        whole.then("agent1", "split", SPLIT);
        List<String> ids = whole.answer().getList("links.caseId");
        return Played.found(ids.getLast());
    }

    private static Map<String, Object> offer(String compensation) {
        return Map.of(
                "text", "退款并致歉",
                "remedy", "退款",
                "compensation", compensation,
                "reasons", "订单有误",
                "alternative", "换货");
    }

    private static Map<String, Object> upheld(String compensation) {
        return with(
                Map.of(
                        "outcome",
                        "UPHELD",
                        "reasons",
                        "属实",
                        "alternative",
                        "可申请调解",
                        "remedy",
                        "退款"),
                "compensation",
                compensation);
    }

    private static Played aCase() {
        return received("2026-03-02T10:00", GENERAL).investigating();
    }
}
