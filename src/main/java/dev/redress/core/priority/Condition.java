package dev.redress.core.priority;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.insight.Scope;
import java.util.Set;

/// Which cases a rule is about: all that is named must fit, and what names nothing fits all.
public record Condition(
        Set<Category> categories,
        Set<Severity> severities,
        Set<Channel> channels,
        Set<CustomerTier> customerTiers,
        Scope scope) {

    public Condition {
        categories = Set.copyOf(categories);
        severities = Set.copyOf(severities);
        channels = Set.copyOf(channels);
        customerTiers = Set.copyOf(customerTiers);
    }

    boolean fits(Situation situation) {
        return fits(categories, situation.category())
                && fits(severities, situation.severity())
                && fits(channels, situation.channel())
                && fits(customerTiers, situation.tier())
                && scope.covers(situation.keys());
    }

    private static <T> boolean fits(Set<T> named, T value) {
        return named.isEmpty() || named.contains(value);
    }
}
