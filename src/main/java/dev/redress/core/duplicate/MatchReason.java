package dev.redress.core.duplicate;

/// What speaks for two cases being one complaint. The names are stable: programs rely on them.
public enum MatchReason {
    SAME_CUSTOMER(0.3),
    SAME_ORDER(0.5),
    SAME_SHIPMENT(0.5),
    SAME_PRODUCT(0.1),
    /// How alike the texts are, is the detail: `0.87`.
    TEXTS_ALIKE(0),
    /// The same complaint through another door.
    OTHER_CHANNEL(0),
    /// How many whole hours lie between them, is the detail.
    HOURS_APART(0);

    private final double weight;

    MatchReason(double weight) {
        this.weight = weight;
    }

    /// The share of the doubt that it takes away.
    double weight() {
        return weight;
    }

    /// Whether it ties two cases to one matter, so that their texts may differ more.
    boolean isClose() {
        return switch (this) {
            case SAME_CUSTOMER, SAME_ORDER, SAME_SHIPMENT -> true;
            case SAME_PRODUCT, TEXTS_ALIKE, OTHER_CHANNEL, HOURS_APART -> false;
        };
    }
}
