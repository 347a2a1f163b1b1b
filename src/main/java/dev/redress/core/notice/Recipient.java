package dev.redress.core.notice;

import dev.redress.core.identity.Role;

/// Whom a notice is for.
public sealed interface Recipient {

    /// How the outbox stores it: `customer:C-1`, `sms:C-1`, `person:agent1`, `role:supervisor`.
    default String address() {
        return switch (this) {
            case Customer(var customerId) -> "customer:" + customerId;
            case Telephone(var customerId) -> "sms:" + customerId;
            case Person(var account) -> "person:" + account;
            case Holders(var role) -> "role:" + role.label();
        };
    }

    /// The customer, through the channel the case came from.
    record Customer(String customerId) implements Recipient {}

    /// The customer, by text message, whatever channel the case came from.
    record Telephone(String customerId) implements Recipient {}

    /// One member of staff.
    record Person(String account) implements Recipient {}

    /// All who hold a role.
    record Holders(Role role) implements Recipient {}
}
