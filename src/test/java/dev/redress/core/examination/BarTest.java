package dev.redress.core.examination;

import static dev.redress.core.classification.Label.PRODUCT;
import static dev.redress.core.examination.Asked.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {
    private static final Figures FIGURES =
            Figures.of(Collections.nCopies(5, answer(PRODUCT, PRODUCT, 0.9)));

    @Test
    void what_is_reached_exactly_is_reached() {
        Bar bar = new Bar("1", 1, 1, 1, 1_000);

        assertThat(bar.missed(FIGURES, new Latency(1, 1_000, 2_000))).isEmpty();
        assertThat(bar.missed(FIGURES, new Latency(1, 1_001, 2_000)))
                .containsExactly("p99 is 1001 µs, above 1000");
    }

    @Test
    void what_is_missed_is_named() {
        List<String> missed =
                new Bar("1", 1.001, 0.9, 1.5, 1_000).missed(FIGURES, new Latency(1, 1, 1));

        assertThat(missed)
                .containsExactly(
                        "macro-F1 is 1.000, below 1.001",
                        "accepted at 70 % coverage is 1.000, below 1.500");
    }
}
