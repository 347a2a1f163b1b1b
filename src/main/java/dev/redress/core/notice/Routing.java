package dev.redress.core.notice;

import dev.redress.core.customer.Channel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which way a message goes: a customer is answered through the channel that they came by, as
/// far as the desk has it, and finds in the app what cannot be brought.
///
/// @param open the channels that the desk has; the app, the desk and webhooks are always there
public record Routing(Set<DeliveryChannel> open) {

    public Routing {
        Set<DeliveryChannel> all =
                EnumSet.of(
                        DeliveryChannel.DESK,
                        DeliveryChannel.INBOX,
                        DeliveryChannel.PARTNER,
                        DeliveryChannel.WEBHOOK);
        all.addAll(open);
        open = Set.copyOf(all);
    }

    /// The lane in which a message to `to` waits.
    public Lane lane(Addressee to) {
        return switch (to.kind()) {
            case "webhook" -> new Lane(DeliveryChannel.WEBHOOK, to.name());
            case "merchant", "carrier" -> Lane.of(DeliveryChannel.PARTNER);
            default -> Lane.of(to.isCustomer() ? customerChannel(to) : DeliveryChannel.DESK);
        };
    }

    /// Where a message goes that could not be delivered in `lane`; empty if nowhere.
    public static Optional<Lane> otherwise(Lane lane) {
        return switch (lane.channel()) {
            case EMAIL, SMS, PUSH -> Optional.of(Lane.of(DeliveryChannel.INBOX));
            case DESK, INBOX, PARTNER, WEBHOOK -> Optional.empty();
        };
    }

    private DeliveryChannel customerChannel(Addressee to) {
        List<DeliveryChannel> wanted =
                to.wantsText() ? List.of(DeliveryChannel.SMS) : ways(to.channel());
        return wanted.stream()
                .filter(open::contains)
                .filter(way -> isReachable(to, way))
                .findFirst()
                .orElse(DeliveryChannel.INBOX);
    }

    private static List<DeliveryChannel> ways(@Nullable Channel channel) {
        return switch (channel) {
            case EMAIL -> List.of(DeliveryChannel.EMAIL);
            case PHONE, SMS -> List.of(DeliveryChannel.SMS);
            case APP -> List.of(DeliveryChannel.PUSH);
            case WEB, WECHAT, CHAT, SOCIAL, THIRD_PARTY -> List.of();
            case null -> List.of();
        };
    }

    private static boolean isReachable(Addressee to, DeliveryChannel way) {
        return switch (way) {
            case EMAIL -> to.hasEmail();
            case SMS -> to.hasPhone();
            case DESK, INBOX, PUSH, PARTNER, WEBHOOK -> true;
        };
    }
}
