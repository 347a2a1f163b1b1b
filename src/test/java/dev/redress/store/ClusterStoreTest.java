package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Plans;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClusterStoreTest {

    @Inject Plans plans;

    static List<String> statements() {
        return List.of(ClusterStore.NAME, ClusterStore.NEWCOMERS);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void the_cases_of_mass_complaints_are_found_by_index(String sql) {
        String plan = plans.of(sql.replace("$1", "now()").replace("$2", "100"));

        assertThat(plan)
                .contains("complaint_surge", "complaint_of_customer")
                .doesNotContain("Seq Scan on complaint");
    }
}
