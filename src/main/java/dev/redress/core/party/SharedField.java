package dev.redress.core.party;

import java.util.Set;
import java.util.stream.Collectors;

/// What a party may be shown of a case beside what it is asked. The name of the customer is masked
/// always, and what the customer and the desk wrote to each other is for no party at all (spec.md
/// §7.3).
public enum SharedField {
    /// The words of the complaint, with the numbers of people hidden in them.
    CONTENT,
    /// What the customer would like.
    WISH,
    CLAIM_AMOUNT,
    ORDER_NO,
    /// Product, brand and batch.
    PRODUCT,
    SHIPMENT_NO,
    REGION,
    /// In full: a carrier needs it to deliver.
    PHONE,
    /// In full.
    EMAIL,
    /// What the customer handed in, as far as it is words.
    EVIDENCE;

    /// Without ways to reach the customer.
    public static Set<SharedField> withoutContact(Set<SharedField> fields) {
        return fields.stream()
                .filter(field -> field != PHONE && field != EMAIL)
                .collect(Collectors.toUnmodifiableSet());
    }
}
