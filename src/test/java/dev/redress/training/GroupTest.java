package dev.redress.training;

import static dev.redress.core.classification.Label.PRODUCT;
import static dev.redress.core.examination.Asked.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.examination.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {

    @Test
    void a_group_is_made_of_sources_that_begin_so() {
        List<Group> groups = Group.parse("reviews=sho,mall;service=desk");

        assertThat(groups).extracting(Group::name).containsExactly("reviews", "service");
        Answer answer = answer(PRODUCT, PRODUCT, 1);
        assertThat(groups.getFirst().of(List.of(answer))).containsExactly(answer);
        assertThat(groups.getLast().of(List.of(answer))).isEmpty();
    }

    @Test
    void anything_else_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Group.parse("reviews"));
    }
}
