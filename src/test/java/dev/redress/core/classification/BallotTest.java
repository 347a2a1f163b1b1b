package dev.redress.core.classification;

import static dev.redress.core.classification.RuleFixture.assess;
import static dev.redress.core.classification.RuleFixture.idiom;
import static dev.redress.core.classification.RuleFixture.voting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BallotTest {
    private static final Rule BROKEN = voting("broken", Category.PRODUCT, 6, "broken");
    private static final Rule LATE = voting("late", Category.LOGISTICS, 6, "late", "too late");
    private static final Rule SLOW = voting("slow", Category.LOGISTICS, 3, "slow");

    @Test
    void the_heaviest_sum_wins() {
        assertThat(assess("broken late slow", BROKEN, LATE, SLOW).category())
                .isEqualTo(Category.LOGISTICS);
    }

    @Test
    void among_equal_sums_the_heaviest_single_rule_wins() {
        Rule other = voting("other", Category.SERVICE, 3, "slow");

        assertThat(
                        assess(
                                        "broken slow",
                                        SLOW,
                                        other,
                                        voting("s", Category.SERVICE, 3, "slow"),
                                        BROKEN)
                                .category())
                .isEqualTo(Category.PRODUCT);
    }

    @Test
    void among_equal_rules_the_first_of_the_book_wins() {
        assertThat(assess("broken late", BROKEN, LATE).category()).isEqualTo(Category.PRODUCT);
        assertThat(assess("broken late", LATE, BROKEN).category()).isEqualTo(Category.LOGISTICS);
    }

    @Test
    void a_rule_votes_once_however_often_it_hits() {
        assertThat(assess("slow slow slow late", SLOW, LATE).confidence())
                .isEqualTo(assess("slow late", SLOW, LATE).confidence());
    }

    @Test
    void confidence_rises_with_weight_and_falls_with_a_rival() {
        assertThat(assess("slow", SLOW, BROKEN).confidence()).isEqualTo(0.6);
        assertThat(assess("late", LATE, BROKEN).confidence()).isEqualTo(0.75);
        assertThat(assess("late slow", LATE, SLOW).confidence()).isGreaterThan(0.75);
        assertThat(assess("late broken", LATE, BROKEN).confidence()).isEqualTo(0.375);
    }

    @Test
    void below_the_threshold_a_person_is_asked_and_at_the_threshold_not() {
        assertThat(assess("slow", SLOW).abstained()).isFalse();
        assertThat(assess("slow", voting("slower", Category.LOGISTICS, 2, "slow")).abstained())
                .isTrue();
    }

    @Test
    void a_negated_hit_still_decides_but_a_person_is_asked() {
        Assessment found = assess("not broken", BROKEN);

        assertThat(found.category()).isEqualTo(Category.PRODUCT);
        assertThat(found.confidence()).isEqualTo(0.375);
        assertThat(found.abstained()).isTrue();
    }

    @Test
    void a_hit_that_is_not_negated_outdoes_one_that_is() {
        assertThat(assess("not broken. broken", BROKEN).confidence()).isEqualTo(0.75);
    }

    @Test
    void a_part_of_a_longer_phrase_is_told_but_does_not_vote() {
        Rule refundLate = voting("refund-late", Category.AFTER_SALES, 3, "refund too late");

        Assessment found = assess("refund too late", LATE, refundLate);

        assertThat(found.category()).isEqualTo(Category.AFTER_SALES);
        assertThat(found.reasons()).extracting(Reason::rule).contains("late", "refund-late");
    }

    @Test
    void an_idiom_silences_what_it_contains_and_nothing_else() {
        Rule harmless = idiom("idiom", "fashionably late");

        assertThat(assess("fashionably late", LATE, harmless).reasons()).isEmpty();
        assertThat(assess("fashionably late but late", LATE, harmless).reasons()).hasSize(1);
    }
}
