package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.platform.Problem;
import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void whoever_does_not_say_what_they_have_seen_is_in_conflict_and_has_overlooked_nothing() {
        Problem problem = Seen.outrun(null).problem();

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void whoever_says_it_must_look_again() {
        Problem problem = Seen.outrun(2).problem();

        assertThat(problem.status()).isEqualTo(412);
        assertThat(problem.code()).isEqualTo("STALE_VERSION");
    }
}
