package dev.redress.core.notice;

import dev.redress.core.identity.Role;
import dev.redress.core.party.Party;

/// Whom a notice is for.
public sealed interface Recipient {

    /// How the outbox stores it: `customer:C-1`, `sms:C-1`, `person:agent1`, `role:supervisor`,
    /// `merchant:M-1`.
    default String address() {
        return switch (this) {
            case Customer(var customerId) -> "customer:" + customerId;
            case Telephone(var customerId) -> "sms:" + customerId;
            case Person(var account) -> "person:" + account;
            case Holders(var role) -> "role:" + role.label();
            case Outside(var party) -> party.address();
        };
    }

    /// The customer, through the channel the case came from.
    record Customer(String customerId) implements Recipient {}

    /// The customer, by text message, whatever channel the case came from.
    record Telephone(String customerId) implements Recipient {}

    /// One member of staff.
    record Person(String account) implements Recipient {}

    /// A merchant or carrier, whom the platform knows how to reach.
    record Outside(Party party) implements Recipient {}

    /// All who hold a role.
    record Holders(Role role) implements Recipient {}
}
