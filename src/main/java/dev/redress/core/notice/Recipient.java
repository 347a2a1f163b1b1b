package dev.redress.core.notice;

import dev.redress.core.identity.Role;
import dev.redress.core.party.Party;
import java.util.List;

/// Whom a notice is for.
public sealed interface Recipient {

    /// How the outbox stores it: `customer:C-1`, `sms:C-1`, `person:agent1`, `role:supervisor`,
    /// `role:supervisor!agent1,agent2` for all of them but these two, `merchant:M-1`.
    default String address() {
        return switch (this) {
            case Customer(var customerId) -> "customer:" + customerId;
            case Telephone(var customerId) -> "sms:" + customerId;
            case Person(var account) -> "person:" + account;
            case Holders(var role, var except) ->
                    "role:%s%s"
                            .formatted(
                                    role.label(),
                                    except.isEmpty() ? "" : "!" + String.join(",", except));
            case Outside(var party) -> party.address();
        };
    }

    /// Those of them to whom the case is open: whoever holds a role is told nothing of a complaint
    /// about themselves.
    ///
    /// @param accounts whom the case is about, in alphabetical order
    default Recipient except(List<String> accounts) {
        return switch (this) {
            case Holders(var role, _) -> new Holders(role, accounts);
            case Customer _, Telephone _, Person _, Outside _ -> this;
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

    /// All who hold a role, but for those accounts.
    record Holders(Role role, List<String> except) implements Recipient {

        public Holders {
            except = List.copyOf(except);
        }

        public Holders(Role role) {
            this(role, List.of());
        }
    }
}
