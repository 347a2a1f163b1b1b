package dev.redress.core.party;

/// Whom personal data may be shared with.
///
/// @param id by which the platform knows it; of an institution its name
public record Partner(PartnerKind kind, String id) {

    public static Partner of(Party party) {
        return new Partner(
                switch (party.kind()) {
                    case MERCHANT -> PartnerKind.MERCHANT;
                    case CARRIER -> PartnerKind.CARRIER;
                },
                party.id());
    }

    public static Partner institution(String name) {
        return new Partner(PartnerKind.INSTITUTION, name);
    }

    /// The name under which it is written of: `institution:消费者协会`.
    public String address() {
        return kind.label() + ":" + id;
    }
}
