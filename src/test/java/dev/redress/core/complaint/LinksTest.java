package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.LIFECYCLE;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.OTHER_AGENT;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.duplicate.Relation;
import dev.redress.core.history.EventType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinksTest {

    private static final UUID OTHER = new UUID(1, 1);

    @ParameterizedTest
    @EnumSource(Status.class)
    void a_case_in_any_status_is_linked_and_stays_where_it_is(Status status) {
        Complaint found = in(status);

        Change change = accepted(found, link(OTHER, Relation.DUPLICATE));

        assertThat(change.after().status()).isEqualTo(status);
        assertThat(change.after().deadlines()).isEqualTo(found.deadlines());
        assertThat(change.entries()).isEmpty();
        assertThat(change.notices()).isEmpty();
        assertThat(change.events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.LINKED);
                    assertThat(event.details())
                            .containsEntry("caseId", OTHER.toString())
                            .containsEntry("relation", "DUPLICATE")
                            .containsEntry("reason", "同一件事");
                });
        // That somebody had a hand in the case stays.
        assertThat(accepted(change.after(), unlink()).after().dossier().with(Recourse.NONE))
                .isEqualTo(found.dossier());
    }

    @Test
    void another_relation_takes_the_place_of_the_first() {
        Complaint linked = accepted(in(Status.CLASSIFIED), link(OTHER, Relation.RELATED)).after();

        assertThat(accepted(linked, link(OTHER, Relation.DUPLICATE)).after().dossier().links())
                .singleElement()
                .satisfies(link -> assertThat(link.relation()).isEqualTo(Relation.DUPLICATE));
        assertThat(refused(linked, link(OTHER, Relation.RELATED))).isEqualTo(Obstacle.UNCHANGED);
    }

    @Test
    void what_is_not_linked_is_not_unlinked() {
        assertThat(refused(in(Status.CLASSIFIED), unlink())).isEqualTo(Obstacle.UNCHANGED);
    }

    @Test
    void a_case_has_fifty_links_and_no_more() {
        Complaint complaint = in(Status.CLASSIFIED);
        for (int i = 1; i <= 50; i++) {
            complaint = accepted(complaint, link(new UUID(1, i), Relation.RELATED)).after();
        }

        assertThat(refused(complaint, link(new UUID(1, 51), Relation.RELATED)))
                .isEqualTo(Obstacle.TOO_MANY_LINKS);
        assertThat(accepted(complaint, link(OTHER, Relation.DUPLICATE)).after().dossier().links())
                .hasSize(50);
    }

    @Test
    void only_those_who_work_on_one_of_both_say_so() {
        Story story = new Story(CaseCast.LOW_RISK).assigned();
        LinkCommand counterpart =
                new LinkCommand.Link(OTHER, "R-2", Relation.RELATED, "同一件事", true);

        assertThat(story.refused(OTHER_AGENT, link(OTHER, Relation.RELATED)).obstacle())
                .isEqualTo(Obstacle.NOT_RESPONSIBLE);
        assertThat(story.then(OTHER_AGENT, counterpart).complaint().dossier().links()).hasSize(1);
        assertThat(story.then(AGENT, unlink()).complaint().dossier().links()).isEmpty();
    }

    private static LinkCommand link(UUID other, Relation relation) {
        return new LinkCommand.Link(other, "R-2", relation, "同一件事", false);
    }

    private static LinkCommand unlink() {
        return new LinkCommand.Unlink(OTHER, "R-2", "不是同一件事", false);
    }

    private static Change accepted(Complaint found, Command command) {
        Outcome outcome = LIFECYCLE.decide(found, command, SUPERVISOR, MONDAY_10AM);
        if (outcome instanceof Outcome.Accepted(Change change)) {
            return change;
        }
        throw new AssertionError(outcome);
    }

    private static Obstacle refused(Complaint found, Command command) {
        Outcome outcome = LIFECYCLE.decide(found, command, SUPERVISOR, MONDAY_10AM);
        if (outcome instanceof Outcome.Refused(Refusal refusal)) {
            return refusal.obstacle();
        }
        throw new AssertionError(outcome);
    }

    private static Complaint in(Status status) {
        Complaint opened = CaseCast.opened(CaseCast.LOW_RISK).after();
        return new Complaint(
                opened.id(),
                opened.caseNo(),
                opened.version(),
                status,
                opened.submission(),
                opened.assessment(),
                opened.handling(),
                opened.deadlines());
    }
}
