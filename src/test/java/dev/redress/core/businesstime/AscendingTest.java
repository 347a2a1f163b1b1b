package dev.redress.core.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Gen;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AscendingTest {

    /// Of any spread: even, crowded, with long gaps.
    @Test
    void a_place_is_the_one_that_counting_finds() {
        Gen.forAll(
                Gen.longs(0, Long.MAX_VALUE - 1),
                seed -> {
                    SplittableRandom random = new SplittableRandom(seed);
                    long width = 1L << random.nextInt(1, 55);
                    long[] values =
                            random.longs(random.nextInt(300), -width, width)
                                    .sorted()
                                    .distinct()
                                    .toArray();
                    Ascending ascending = new Ascending(values);

                    LongStream.concat(
                                    LongStream.of(values)
                                            .flatMap(v -> LongStream.of(v - 1, v, v + 1)),
                                    random.longs(20, -2 * width, 2 * width))
                            .forEach(limit ->
                                    assertThat(ascending.notAbove(limit))
                                            .isEqualTo(
                                                    (int)
                                                            LongStream.of(values)
                                                                    .filter(value -> value <= limit)
                                                                    .count()));
                });
    }
}
