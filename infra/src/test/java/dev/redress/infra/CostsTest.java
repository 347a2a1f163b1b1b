package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.functions.Door;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Rhythm;
import dev.redress.infra.support.Cloud;
import dev.redress.infra.support.CostTable;
import dev.redress.infra.support.CostTable.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README says that the desk costs: the sums are those of their terms, and the terms those
/// of what is deployed.
class CostsTest {

    private static final String OF_REQUESTS = "USD a million requests";
    private static final String OF_A_MONTH = "USD a month";

    private static final Duration MONTH = Duration.ofHours(730);
    private static final int MILLION = 1_000_000;

    private static String readme;

    private final Templates templates = Cloud.EUROPE.templates();

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {OF_REQUESTS, OF_A_MONTH})
    void each_term_and_each_sum_is_what_its_arithmetic_makes(String title) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : CostTable.of(readme, title)) {
            if (!term.isSum()) {
                sum = sum.add(term.value());
            }
            assertThat(term.told())
                    .as(term.what())
                    .isEqualTo(rounded(term.isSum() ? sum : term.value(), term.told().scale()));
        }
        assertThat(sum).isPositive();
    }

    @Test
    void a_million_complaints_cost_what_their_requests_cost() {
        BigDecimal request = CostTable.of(readme, OF_REQUESTS).getLast().told();
        BigDecimal all = rounded(request.multiply(BigDecimal.valueOf(20)), 0);

        assertThat(readme).contains("20 requests: 20 × %s = **%s USD**".formatted(request, all));
    }

    @Test
    void the_time_of_a_request_is_the_one_that_is_told_in_the_memory_of_a_door() {
        Matcher billed = Pattern.compile("that is billed (\\d+) ms").matcher(readme);
        assertThat(billed.find()).isTrue();

        assertThat(factors(OF_REQUESTS, "function, its time").subList(0, 2))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal(billed.group(1)).movePointLeft(3),
                        new BigDecimal(Door.DESK.size().memory() / 1024));
    }

    @Test
    void each_term_of_a_request_ends_in_a_price_of_the_list() {
        assertThat(price("request")).isEqualTo(last(OF_REQUESTS, "function, a call"));
        assertThat(price("GB-second, arm64").movePointRight(6))
                .isEqualByComparingTo(last(OF_REQUESTS, "function, its time"));
        assertThat(price("HTTP API")).isEqualTo(last(OF_REQUESTS, "HTTP API"));
        assertThat(price("CloudFront request °")).isEqualTo(last(OF_REQUESTS, "CloudFront"));
        assertThat(price("firewall request °")).isEqualTo(last(OF_REQUESTS, "firewall"));
        assertThat(price("log ingestion °"))
                .isEqualTo(last(OF_REQUESTS, "the desk's line"))
                .isEqualTo(last(OF_REQUESTS, "what Lambda logs"))
                .isEqualTo(last(OF_REQUESTS, "the gateway's line"));
        assertThat(price("trace °")).isEqualTo(last(OF_REQUESTS, "traces"));
    }

    @Test
    void what_stands_all_month_is_counted_as_it_is_deployed() {
        JsonNode firewall = templates.only("AWS::WAFv2::WebACL");
        int alarms = templates.of("AWS::CloudWatch::Alarm").size();

        assertThat(term(OF_A_MONTH, "alarms").arithmetic()).isEqualTo(alarms + " × 0.10");
        assertThat(term(OF_A_MONTH, "firewall").arithmetic())
                .isEqualTo("5.00 + %d × 1.00".formatted(firewall.path("Rules").size()));
        assertThat(term(OF_A_MONTH, "runs of handlers").arithmetic())
                .startsWith(millionsOfRuns() + " × 0.20 + " + millionsOfRuns() + " × 0.015");
        assertThat(term(OF_A_MONTH, "their logs").arithmetic()).startsWith(millionsOfRuns() + " ×");
        assertThat(term(OF_A_MONTH, "their traces").arithmetic())
                .isEqualTo(millionsOfRuns() + " × 5.00");
    }

    @Test
    void what_comes_on_top_is_reckoned_with_the_same_prices() {
        BigDecimal seconds = BigDecimal.valueOf(MONTH.toSeconds()).movePointLeft(6);

        assertThat(readme)
                .contains(
                        "each second, of each door °: %s USD a month"
                                .formatted(rounded(seconds.multiply(price("trace °")), 0)),
                        "6 kB a case ([scale](../src/docs/scale.md)) are %s USD a month"
                                .formatted(times(6, "Aurora storage °")),
                        "%s USD an hour at 8 units".formatted(times(8, "Aurora capacity unit °")),
                        "ten blocks a request are %s USD".formatted(times(10, "Aurora I/O °")));
    }

    private static BigDecimal times(int number, String price) {
        return price(price).multiply(BigDecimal.valueOf(number));
    }

    private static BigDecimal millionsOfRuns() {
        double runs = Handler.ALL.stream().mapToDouble(it -> runs(it.rhythm())).sum();
        return rounded(BigDecimal.valueOf(runs / MILLION), 2);
    }

    private static double runs(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(Duration pause) -> (double) MONTH.toSeconds() / pause.toSeconds();
            case Rhythm.Nightly _ -> MONTH.toDays();
            case Rhythm.ByHand _ -> 0;
        };
    }

    private static BigDecimal last(String title, String what) {
        return factors(title, what).getLast();
    }

    private static List<BigDecimal> factors(String title, String what) {
        return CostTable.factors(term(title, what).arithmetic());
    }

    private static Term term(String title, String what) {
        return CostTable.of(readme, title).stream()
                .filter(term -> term.what().startsWith(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no term " + what));
    }

    /// As the list of prices has it.
    private static BigDecimal price(String name) {
        Matcher found =
                Pattern.compile("\\| %s \\| ([0-9.]+)".formatted(Pattern.quote(name)))
                        .matcher(readme);
        if (!found.find()) {
            throw new AssertionError("There is no price of " + name);
        }
        return new BigDecimal(found.group(1));
    }

    private static BigDecimal rounded(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP);
    }
}
