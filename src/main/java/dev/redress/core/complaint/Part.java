package dev.redress.core.complaint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The second matter of a complaint, to be handled by itself.
///
/// @param content what it is about, in the customer's words; 1 to 5,000 characters
/// @param orderNo the order that it is about, if that is another one
/// @param evidence pieces of the whole that are about it as well
public record Part(String content, @Nullable String orderNo, List<UUID> evidence) {

    public Part {
        evidence = List.copyOf(evidence);
    }
}
