package dev.redress.core.survey;

import java.time.Instant;
import java.util.UUID;

/// A general survey of some customers.
public record SurveyCampaign(UUID id, String name, Subject subject, Instant sendAt) {

    /// What is asked about.
    public enum Subject {
        PRODUCT,
        SERVICE,
        LOGISTICS
    }
}
