package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Plans;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class VisibleCasesTest {

    @Inject Plans plans;

    @Test
    void the_cases_of_a_person_are_found_by_index_whatever_made_them_theirs() {
        String condition = VisibleCases.of(new Visibility.WorkedBy("agent1")).condition();

        assertThat(
                        plans.of(
                                "select c.id from complaint c where "
                                        + condition.replace("$2", "'agent1'")))
                .contains(
                        "complaint_by_assignee",
                        "complaint_by_owner",
                        "complaint_by_decider",
                        "complaint_by_follow_up");
    }
}
