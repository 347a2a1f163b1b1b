package dev.redress.core.metric;

import java.util.List;
import java.util.Optional;

/// The ways in which categories are put together.
public record Taxonomy(List<RollUp> rollUps) {

    /// By which feedback is separated into what is about products and what is about service.
    public static final String FEEDBACK = "FEEDBACK";

    public Taxonomy {
        rollUps = List.copyOf(rollUps);
    }

    public Optional<RollUp> rollUp(String name) {
        return rollUps.stream().filter(rollUp -> rollUp.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return rollUps.stream().map(RollUp::name).toList();
    }
}
