package dev.redress.core.classification;

import static dev.redress.core.classification.Delivered.CLASSIFIER;
import static dev.redress.support.Gen.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.redress.support.Gen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigramsTest {

    private static final String ALPHABET = "快递坏了不退款ab1";
    private static final Gen<String> TEXTS = Gen.longs(0, Integer.MAX_VALUE).map(BigramsTest::text);

    @ParameterizedTest
    @CsvSource({
        "快递坏了，要退款！, 快递 坏了 要退款",
        "快遞壞了, 快递坏了",
        "ＡＢＣ, abc",
        "Parcel is BROKEN., parcel is broken",
        "退, 退！",
    })
    void the_same_words_are_alike_however_they_are_written(String one, String other) {
        assertThat(likeness(one, other)).isEqualTo(1);
    }

    /// 快递 递坏 坏了 and 快递 递丢 丢了 have one of five.
    @ParameterizedTest
    @CsvSource({
        "快递坏了, 快递丢了, 0.2",
        "快递坏了, 快递坏, 0.6666666666666666",
        "快递坏了, 客服态度差, 0",
        "退, 退款, 0",
        "！！, ！！, 0",
    })
    void likeness_is_the_share_that_both_have(String one, String other, double expected) {
        assertThat(likeness(one, other)).isEqualTo(expected);
    }

    @Test
    void likeness_is_the_same_both_ways_and_that_of_the_sets() {
        forAll(
                TEXTS,
                TEXTS,
                (one, other) -> {
                    assertThat(likeness(one, other)).isEqualTo(likeness(other, one));
                    assertThat(likeness(one, other)).isBetween(0.0, 1.0);
                    assertThat(likeness(one, other))
                            .isCloseTo(ofSets(pairs(one), pairs(other)), within(1e-12));
                });
    }

    @Test
    void every_text_is_wholly_like_itself() {
        forAll(TEXTS, text -> assertThat(likeness(text, text)).isEqualTo(1));
    }

    private static double likeness(String one, String other) {
        return CLASSIFIER.bigrams(one).likeness(CLASSIFIER.bigrams(other));
    }

    private static double ofSets(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return (double) both.size() / either.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs.isEmpty() ? Set.copyOf(List.of(text)) : pairs;
    }

    /// 1 to 40 characters.
    private static String text(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(1, 41); left > 0; left--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
