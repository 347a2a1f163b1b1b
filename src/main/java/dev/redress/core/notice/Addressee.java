package dev.redress.core.notice;

/// Whom a message is for, as far as its way depends on it.
///
/// @param address as [Recipient#address] makes it: `customer:C-1`
public record Addressee(String address) {

    /// The lane in which a message to them waits.
    public Lane lane() {
        return Lane.of(
                switch (kind()) {
                    case "customer", "sms" -> DeliveryChannel.INBOX;
                    case "merchant", "carrier" -> DeliveryChannel.PARTNER;
                    default -> DeliveryChannel.DESK;
                });
    }

    private String kind() {
        return address.substring(0, Math.max(0, address.indexOf(':')));
    }
}
