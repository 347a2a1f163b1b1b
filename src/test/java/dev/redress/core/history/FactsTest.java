package dev.redress.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {

    private enum Colour {
        RED,
        BLUE
    }

    private sealed interface Shade {
        record Plain() implements Shade {}

        record Mixed(List<Colour> colours) implements Shade {}
    }

    private record Paint(
            String name,
            @Nullable Shade shade,
            List<Shade> others,
            boolean glossy,
            int litres,
            double density,
            @Nullable BigDecimal price,
            @Nullable Instant mixedAt,
            @Nullable LocalDate bestBefore,
            @Nullable Duration drying,
            @Nullable UUID batch) {}

    private record Priced(Currency currency) {}

    private static final Paint NOTHING =
            new Paint("", null, List.of(), false, 0, 0, null, null, null, null, null);

    private static final Paint PAINT =
            new Paint(
                    "墙面漆",
                    new Shade.Mixed(List.of(Colour.RED, Colour.BLUE)),
                    List.of(new Shade.Plain(), new Shade.Mixed(List.of())),
                    true,
                    5,
                    1.25,
                    new BigDecimal("120.00"),
                    Instant.parse("2026-03-02T02:00:00.000001Z"),
                    LocalDate.of(2027, 1, 1),
                    Duration.ofMinutes(90),
                    new UUID(1, 2));

    @Test
    void a_record_is_read_as_it_was_written() {
        assertThat(Facts.read(Paint.class, Facts.of(PAINT))).isEqualTo(PAINT);
        assertThat(Facts.read(Paint.class, Facts.of(NOTHING))).isEqualTo(NOTHING);
    }

    @Test
    void what_is_null_false_zero_or_an_empty_list_is_no_fact() {
        assertThat(Facts.of(NOTHING)).containsExactly(Map.entry("name", ""));
    }

    @Test
    void facts_are_named_by_their_path() {
        assertThat(Facts.of(PAINT))
                .containsEntry("shade.", "Mixed")
                .containsEntry("shade.colours", "2")
                .containsEntry("shade.colours.1", "RED")
                .containsEntry("others.1.", "Plain")
                .containsEntry("others.2.", "Mixed")
                .containsEntry("price", "120.00")
                .doesNotContainKey("others.2.colours");
    }

    @Test
    void a_change_names_what_is_new_other_or_gone() {
        assertThat(Facts.changes(Map.of("a", "1", "b", "2", "c", "3"), Map.of("b", "2", "c", "4")))
                .hasSize(2)
                .containsEntry("a", null)
                .containsEntry("c", "4");
    }

    @Test
    void what_is_of_no_such_record_is_not_read() {
        assertThatThrownBy(() -> Facts.read(Paint.class, Map.of("name", "x", "shade.", "Striped")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Striped is no Shade");
        assertThatThrownBy(() -> Facts.read(Paint.class, Map.of("name", "x", "others", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("others.1");
        assertThatThrownBy(() -> Facts.of(new Priced(Currency.getInstance("CNY"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Currency");
    }
}
