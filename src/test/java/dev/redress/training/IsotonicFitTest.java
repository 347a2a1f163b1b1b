package dev.redress.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsotonicFitTest {

    /// Two hundred leads from 0 to 1; the share of right answers rises with them, except for a dip.
    @Test
    void the_line_never_falls() {
        List<Lead> seen = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean dip = i > 100 && i < 125;
            seen.add(new Lead(i / 200.0, !dip && i % 10 < 4 + i / 40));
        }

        double before = 0;
        for (int i = 0; i <= 20; i++) {
            double confidence = IsotonicFit.of(seen).confidence(i / 20.0);
            assertThat(confidence).isBetween(before, 0.99);
            before = confidence;
        }
        assertThat(before).isGreaterThan(0.7);
    }

    @Test
    void one_lead_is_enough_for_a_line() {
        assertThat(IsotonicFit.of(List.of(new Lead(0.2, true))).confidence(0.2))
                .isBetween(0.5, 0.99);
    }
}
