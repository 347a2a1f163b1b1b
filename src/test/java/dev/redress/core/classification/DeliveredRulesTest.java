package dev.redress.core.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliveredRulesTest {

    @Test
    void every_phrase_is_found_by_the_index() {
        PhraseIndex index = new PhraseIndex(Delivered.RULES.rules(), Delivered.SIMPLIFICATION);

        List<String> lost =
                Delivered.RULES.rules().stream()
                        .flatMap(rule -> rule.phrases().stream())
                        .filter(phrase -> !isFound(index, phrase))
                        .toList();

        assertThat(lost).isEmpty();
    }

    @Test
    void no_rule_has_a_phrase_twice() {
        assertThat(Delivered.RULES.rules())
                .allSatisfy(rule -> assertThat(rule.phrases()).doesNotHaveDuplicates());
    }

    @Test
    void every_rule_has_an_effect_unless_it_is_an_idiom() {
        assertThat(Delivered.RULES.rules())
                .allSatisfy(rule -> assertThat(rule.effect().isEmpty()).isEqualTo(rule.idiom()));
    }

    @Test
    void every_category_but_other_can_be_voted_for_and_every_sub_category_is_reachable() {
        Set<String> voted =
                Delivered.RULES.rules().stream()
                        .map(rule -> rule.category() + "/" + rule.subCategory())
                        .collect(Collectors.toSet());

        List<String> unreachable =
                Delivered.GRADES.grades().stream()
                        .filter(grade -> grade.subCategory() != null)
                        .map(grade -> grade.category() + "/" + grade.subCategory())
                        .filter(code -> !voted.contains(code))
                        .toList();

        assertThat(unreachable).isEmpty();
        assertThat(Delivered.RULES.rules().stream().map(Rule::category).distinct())
                .containsAll(
                        Stream.of(Category.values()).filter(c -> c != Category.OTHER).toList());
    }

    @Test
    void sub_categories_are_lower_snake_case_and_listed_once() {
        List<String> codes =
                Delivered.GRADES.grades().stream()
                        .map(grade -> grade.category() + "/" + grade.subCategory())
                        .toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(Delivered.GRADES.grades())
                .filteredOn(grade -> grade.subCategory() != null)
                .allSatisfy(grade -> assertThat(grade.subCategory()).matches("[a-z]+(_[a-z]+)*"));
    }

    private static boolean isFound(PhraseIndex index, String phrase) {
        String sentence =
                Arrays.stream(phrase.split("~", -1))
                        .map(part -> part.replace("*", ""))
                        .collect(Collectors.joining(" "));
        return index.find(Delivered.normal("，" + sentence + "，")).stream()
                .anyMatch(hit -> hit.phrase().spelled().equals(phrase));
    }
}
