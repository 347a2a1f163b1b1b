package dev.redress.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.survey.ShownNames.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownNamesTest {

    @Test
    void what_enough_answered_of_is_named_and_what_fewer_answered_of_is_not() {
        ShownNames five = names(new Group("SERVICE", "S", 5));
        ShownNames four = names(new Group("SERVICE", "S", 4));

        assertThat(five.showsTeam("SERVICE")).isTrue();
        assertThat(five.showsCategory("SERVICE", "S")).isTrue();
        assertThat(four.showsTeam("SERVICE")).isFalse();
        assertThat(four.showsCategory("SERVICE", "S")).isFalse();
        assertThat(five.showsTeam("REFUND")).isFalse();
    }

    @Test
    void a_category_of_few_is_not_named_though_its_team_is() {
        ShownNames names =
                names(
                        new Group("SERVICE", "S", 4),
                        new Group("SERVICE", "T", 4),
                        new Group("SERVICE", "U", 5));

        assertThat(names.showsTeam("SERVICE")).isTrue();
        assertThat(names.showsCategory("SERVICE", "S")).isFalse();
        assertThat(names.showsCategory("SERVICE", "U")).isTrue();
    }

    @Test
    void what_stands_beside_a_single_hidden_one_is_hidden_too() {
        ShownNames names = names(new Group("SERVICE", "S", 6), new Group("REFUND", "R", 1));

        assertThat(names.showsTeam("SERVICE")).isFalse();
        assertThat(names.showsCategory("SERVICE", "S")).isFalse();
    }

    private static ShownNames names(Group... groups) {
        return new ShownNames(List.of(groups), 5);
    }
}
