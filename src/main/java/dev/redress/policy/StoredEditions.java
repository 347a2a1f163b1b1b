package dev.redress.policy;

import dev.redress.core.policy.Edition;
import dev.redress.core.policy.Editions;
import dev.redress.core.sla.PolicyBook;
import dev.redress.core.sla.RuleSet;
import dev.redress.store.StoredRules.Approved;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The versions of policies that people approved, each behind the one that is delivered.
///
/// @param approved of all policies
record StoredEditions(List<Approved> approved, PolicyJson json) {

    /// @param built makes the policy of its content
    <C, T> Editions<T> of(PolicyName name, T delivered, Class<C> form, Function<C, T> built) {
        return of(name, delivered, form, (content, _) -> built.apply(content));
    }

    /// @param built makes the policy of its content and the number of the version
    <C, T> Editions<T> of(
            PolicyName name, T delivered, Class<C> form, BiFunction<C, Integer, T> built) {
        List<Edition<T>> editions = new ArrayList<>();
        editions.add(
                new Edition<>(Delivered.VERSION, Delivered.EFFECTIVE_FROM.toInstant(), delivered));
        for (Approved version : of(name)) {
            editions.add(
                    new Edition<>(
                            version.version(),
                            version.effectiveFrom(),
                            built(version, form, built)));
        }
        return new Editions<>(editions);
    }

    /// Of rules that say themselves from when on they are in force.
    <C> PolicyBook book(
            PolicyName name,
            RuleSet delivered,
            Class<C> form,
            BiFunction<C, Integer, ? extends RuleSet> built) {
        List<RuleSet> versions = new ArrayList<>();
        versions.add(delivered);
        for (Approved version : of(name)) {
            versions.add(built(version, form, built));
        }
        return new PolicyBook(versions);
    }

    private <C, T> T built(Approved version, Class<C> form, BiFunction<C, Integer, T> built) {
        return built.apply(json.stored(version.body(), form), version.version());
    }

    private List<Approved> of(PolicyName name) {
        return approved.stream().filter(version -> version.name().equals(name.label())).toList();
    }
}
