package dev.redress.core.notice;

import dev.redress.core.customer.Channel;
import org.jspecify.annotations.Nullable;

/// Whom a message is for, as far as its way depends on it.
///
/// @param address as [Recipient#address] makes it: `customer:C-1`
/// @param channel that the case came through; absent for what belongs to no case
/// @param hasPhone whether the case names a phone number, and `hasEmail` an e-mail address
/// @param preferences of the customer; [ContactPreferences#NONE] of everybody else
public record Addressee(
        String address,
        @Nullable Channel channel,
        boolean hasPhone,
        boolean hasEmail,
        ContactPreferences preferences) {

    private static final String CUSTOMER = "customer";
    private static final String TELEPHONE = "sms";

    /// `customer`, `person` …
    String kind() {
        return address.substring(0, Math.max(0, address.indexOf(':')));
    }

    /// What stands behind the kind.
    String name() {
        return address.substring(address.indexOf(':') + 1);
    }

    boolean isCustomer() {
        return kind().equals(CUSTOMER) || kind().equals(TELEPHONE);
    }

    /// Whether it was said to be sent as a text message, whatever the channel of the case.
    boolean wantsText() {
        return kind().equals(TELEPHONE);
    }
}
