package dev.redress.core.duplicate;

import static dev.redress.core.classification.Delivered.CLASSIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.customer.Channel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-20T04:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final DuplicateCheck CHECK =
            new DuplicateCheck(new DuplicatePolicy(WINDOW, 0.5, 0.8));

    /// Ten pairs of neighbours, and those of the other text by their number.
    private static final String TEXT = "abcdefghijk";

    @Test
    void a_match_tells_its_score_and_its_reasons() {
        Told app = told("C-1", "O-1", "P-1", TEXT, NOON);
        Told phone =
                new Told(
                        "C-1",
                        "O-1",
                        "P-2",
                        null,
                        Channel.PHONE,
                        NOON.plusSeconds(3 * 3600 + 3599),
                        CLASSIFIER.bigrams("abcdefghi"));

        Match match = CHECK.match(app, phone).orElseThrow();

        // 8 of 10 pairs; 1 - 0.2 * 0.7 * 0.5
        assertThat(match.score()).isEqualTo(new BigDecimal("0.93"));
        assertThat(match.reasons())
                .containsExactly(
                        new Match.Ground(MatchReason.SAME_CUSTOMER, null),
                        new Match.Ground(MatchReason.SAME_ORDER, null),
                        new Match.Ground(MatchReason.TEXTS_ALIKE, "0.80"),
                        new Match.Ground(MatchReason.OTHER_CHANNEL, null),
                        new Match.Ground(MatchReason.HOURS_APART, "3"));
        assertThat(match.suggestion()).isEqualTo(Relation.DUPLICATE);
        assertThat(CHECK.match(phone, app)).contains(match);
    }

    /// Of ten pairs, the other text has one less than its letters.
    @ParameterizedTest
    @CsvSource({
        "C-1, O-2, P-2, abcdef,    RELATED",
        "C-1, O-2, P-2, abcde,     ",
        "C-2, O-1, P-2, abcdef,    RELATED",
        "C-2, O-1, P-2, abcdefghi, DUPLICATE",
        "C-2, O-1, P-2, abcdefgh,  RELATED",
        "C-2, O-2, P-1, abcdefghi, RELATED",
        "C-2, O-2, P-1, abcdefgh,  ",
        "C-2, O-2, P-2, abcdefghijk, ",
    })
    void what_has_little_in_common_must_be_told_the_more_alike(
            String customer,
            String order,
            String product,
            String text,
            @Nullable Relation expected) {
        Optional<Match> match =
                CHECK.match(
                        told("C-1", "O-1", "P-1", TEXT, NOON),
                        told(customer, order, product, text, NOON));

        assertThat(match.map(Match::suggestion)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void the_same_parcel_is_as_close_as_the_same_order() {
        Told one = ofParcel("C-1", "S-1");

        assertThat(CHECK.match(one, ofParcel("C-2", "S-1")))
                .hasValueSatisfying(match ->
                        assertThat(match.reasons())
                                .contains(new Match.Ground(MatchReason.SAME_SHIPMENT, null)));
        assertThat(CHECK.match(one, ofParcel("C-2", null))).isEmpty();
        assertThat(CHECK.match(ofParcel("C-1", null), ofParcel("C-2", null))).isEmpty();
    }

    @Test
    void what_came_long_after_is_another_matter() {
        Told one = told("C-1", null, null, TEXT, NOON);

        assertThat(CHECK.match(one, told("C-1", null, null, TEXT, NOON.plus(WINDOW)))).isPresent();
        assertThat(CHECK.match(one, told("C-1", null, null, TEXT, NOON.minus(WINDOW)))).isPresent();
        assertThat(CHECK.match(one, told("C-1", null, null, TEXT, NOON.plus(WINDOW).plusMillis(1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.8", "0.9, 0.8", "0.5, 1.01", "NaN, 0.8"})
    void thresholds_are_shares_in_order(double min, double productMin) {
        assertThatThrownBy(() -> new DuplicatePolicy(WINDOW, min, productMin))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Told told(
            String customer,
            @Nullable String order,
            @Nullable String product,
            String text,
            Instant receivedAt) {
        return new Told(
                customer, order, product, null, Channel.APP, receivedAt, CLASSIFIER.bigrams(text));
    }

    private static Told ofParcel(String customer, @Nullable String shipment) {
        return new Told(
                customer, null, null, shipment, Channel.APP, NOON, CLASSIFIER.bigrams(TEXT));
    }
}
