package dev.redress.core.classification;

import java.util.List;
import java.util.Map;

/// Small rule books for tests of the mechanism; the delivered data is tested as data.
final class RuleFixture {
    private RuleFixture() {}

    static Rule voting(String id, int weight, String... phrases) {
        return voting(id, Category.PRODUCT, weight, phrases);
    }

    static Rule voting(String id, Category category, int weight, String... phrases) {
        return new Rule(
                id,
                List.of(phrases),
                category,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of(),
                weight);
    }

    static Rule lifting(String id, Priority floor, String... phrases) {
        return new Rule(
                id,
                List.of(phrases),
                null,
                null,
                null,
                null,
                floor,
                false,
                false,
                false,
                List.of(),
                0);
    }

    static Rule idiom(String id, String... phrases) {
        return new Rule(
                id,
                List.of(phrases),
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                true,
                List.of(),
                0);
    }

    /// The delivered model without any rule.
    static Classifier silent() {
        RuleBook none = new RuleBook("none", 0.6, List.of(), Map.of());
        return new Classifier(none, Delivered.GRADES, Delivered.SIMPLIFICATION)
                .taughtBy(Delivered.MODEL);
    }

    static Assessment assess(String content, Rule... rules) {
        RuleBook book = new RuleBook("test", 0.6, List.of(rules), Map.of());
        return new Classifier(book, Delivered.GRADES, Delivered.SIMPLIFICATION)
                .classify(new Facts(content, Kind.COMPLAINT, null));
    }
}
