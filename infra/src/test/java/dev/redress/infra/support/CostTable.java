package dev.redress.infra.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// A table of what something costs: what, how that is reckoned, and what it makes.
public final class CostTable {

    private static final String PLUS = " \\+ ";
    private static final String TIMES = " × ";

    private CostTable() {}

    /// Its terms and sums, from above.
    ///
    /// @param text in which it stands
    /// @param title how its last column begins
    public static List<Term> of(String text, String title) {
        return text.lines()
                .dropWhile(line -> !line.contains("| " + title))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(Term::of)
                .toList();
    }

    /// The numbers of a product.
    public static List<BigDecimal> factors(String product) {
        return Stream.of(product.split(TIMES)).map(BigDecimal::new).toList();
    }

    /// A line.
    ///
    /// @param what costs
    /// @param arithmetic products, and the sum of them; nothing where all above is summed up
    /// @param told what it makes, rounded
    public record Term(String what, String arithmetic, BigDecimal told) {

        static Term of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Term(
                    cells[1].strip(),
                    cells[2].strip(),
                    new BigDecimal(cells[3].replace("*", "").strip()));
        }

        /// Whether it sums up what stands above.
        public boolean isSum() {
            return arithmetic.isEmpty();
        }

        /// What it makes, exactly.
        public BigDecimal value() {
            return Stream.of(arithmetic.split(PLUS))
                    .map(product ->
                            factors(product).stream().reduce(BigDecimal.ONE, BigDecimal::multiply))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
