package dev.redress.core.classification;

import static dev.redress.core.classification.RuleFixture.voting;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void two_rules_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(0.6, voting("a", 1, "x"), voting("a", 1, "y")))
                .withMessageContaining("a");
    }

    @Test
    void a_threshold_that_is_no_share_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> book(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> book(-0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> book(Double.NaN));
    }

    @Test
    void weights_outside_the_scale_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> voting("a", 0, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> voting("a", 11, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> voting("a", 5));
    }

    @Test
    void a_sub_category_without_a_grade_is_refused() {
        Rule rule =
                new Rule(
                        "a",
                        List.of("x"),
                        Category.PRODUCT,
                        "nonsense",
                        null,
                        null,
                        null,
                        false,
                        false,
                        false,
                        List.of(),
                        5);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Classifier(book(0.6, rule), Delivered.GRADES, Delivered.SIMPLIFICATION))
                .withMessageContaining("PRODUCT/nonsense");
    }

    @Test
    void a_grade_book_without_all_categories_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GradeBook("1", List.of(), List.of(), BigDecimal.ONE, BigDecimal.TEN));
    }

    private static RuleBook book(double threshold, Rule... rules) {
        return new RuleBook("1", threshold, List.of(rules), Map.of());
    }
}
