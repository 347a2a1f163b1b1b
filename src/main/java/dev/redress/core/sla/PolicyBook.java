package dev.redress.core.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All approved versions of one policy. A version once used stays in the book for good.
public record PolicyBook(List<RuleSet> versions) {

    public PolicyBook {
        versions = List.copyOf(versions);
        Set<Integer> numbers = new HashSet<>();
        for (RuleSet policy : versions) {
            if (!numbers.add(policy.version())) {
                throw new IllegalArgumentException("Two policies are version " + policy.version());
            }
        }
    }

    /// The policy for a case received at this instant: the highest version that is effective by
    /// then. Asking for a time before all versions fails.
    public RuleSet inForce(Instant receivedAt) {
        return versions.stream()
                .filter(policy -> !policy.effectiveFrom().isAfter(receivedAt))
                .max(Comparator.comparingInt(RuleSet::version))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No deadline policy is in force at " + receivedAt));
    }

    public RuleSet version(int version) {
        return versions.stream()
                .filter(policy -> policy.version() == version)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No deadline policy has version " + version));
    }
}
