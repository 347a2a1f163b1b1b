package dev.redress.core.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Evidence.Wording;
import dev.redress.support.Gen;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that want to break or to slow down the classifier.
class AdversarialTextTest {
    private static final String LETTERS = "假货退款快递a1 '?，。\u200b\u202e\ud83d\ude21\ufb01é\u3000\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "假\ud83d货",
                "\u0000",
                "\uffff",
                "\u200b\u200d",
                "\u202e货假\u202c",
                "\u0301\u0301\u0301",
                "👨‍👩‍👧‍👦退款",
                "'",
                "''''",
                "a'",
                "%s%n",
                "\ufdfa\ufdfa"
            })
    void every_text_is_answered_with_a_reason(String content) {
        requireSound(content);
    }

    @Test
    void any_mixture_is_answered_with_places_inside_the_text() {
        Gen.forAll(
                Gen.longs(0, Long.MAX_VALUE - 1),
                Gen.longs(0, 80),
                (seed, length) -> requireSound(mixture(seed, length.intValue())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到的是 假 货，骗 子",
                "收到的是\u200b假\u200b货，骗\u200b子",
                "收到的是\u202e假货\u202c，骗子",
                "收到的是假貨，騙子",
                "收到的是假货，骗子😡😡",
                "１收到的是假货，骗子"
            })
    void disguises_change_nothing(String content) {
        assertThat(Delivered.opinion(content).category()).isEqualTo(Category.PRODUCT);
        assertThat(Delivered.opinion(content).subCategory()).isEqualTo("counterfeit");
    }

    /// 价/家, 货/祸: nobody can know them all, but the words around them still speak.
    @Test
    void a_homophone_hides_the_word_from_the_rules_only() {
        Opinion found = Delivered.opinion("卖家发的是甲货，质量太差了，穿一天就坏");

        assertThat(found.category()).isEqualTo(Category.PRODUCT);
    }

    /// Twice the text is twice the work at most, until the model stops reading.
    @ParameterizedTest
    @ValueSource(
            strings = {"假", "a", "退款不到账，", "refund not received ", "😡", "a假", "ﷺ", "'a", "1 "})
    void work_grows_with_the_length_only(String part) {
        for (int times = 8; times <= 512; times *= 2) {
            assertThat(grams(part.repeat(times * 2)))
                    .isLessThanOrEqualTo(2 * grams(part.repeat(times)) + 64);
            assertThat(matches(part.repeat(times * 2)))
                    .isLessThanOrEqualTo(2 * matches(part.repeat(times)) + 64);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"假", "a", "ﷺ", "退款a", "假货"})
    void the_model_stops_reading_where_enough_is_said(String part) {
        assertThat(grams(part.repeat(5_000))).isLessThanOrEqualTo(5 * Reading.WEIGHED_MAX);
    }

    @Test
    void words_behind_the_end_of_what_the_model_reads_still_reach_the_rules() {
        String content = "好".repeat(Reading.WEIGHED_MAX + 10) + "。收到的是假货";

        assertThat(Delivered.opinion(content).evidence())
                .hasAtLeastOneElementOfType(Evidence.RuleHit.class);
    }

    private static void requireSound(String content) {
        Opinion found = Delivered.opinion(content);

        assertThat(found.evidence()).isNotEmpty();
        assertThat(found.confidence()).isBetween(0.0, 1.0);
        assertThat(found.evidence())
                .filteredOn(Wording.class::isInstance)
                .allMatch(evidence -> {
                    Wording wording = (Wording) evidence;
                    return content.substring(wording.start(), wording.end())
                            .equals(wording.words());
                });
    }

    private static String mixture(long seed, int length) {
        StringBuilder text = new StringBuilder();
        long state = seed;
        for (int i = 0; i < length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append(LETTERS.charAt((int) Math.floorMod(state >>> 33, (long) LETTERS.length())));
        }
        return text.toString();
    }

    private static int grams(String content) {
        AtomicInteger count = new AtomicInteger();
        Reading reading = Delivered.READER.read(content);
        reading.visitGrams((hash, start, end) -> count.incrementAndGet());
        return count.get();
    }

    private static int matches(String content) {
        return Delivered.READER.find(Delivered.normal(content)).hits().size();
    }
}
