package dev.redress.core.notice;

import dev.redress.core.customer.Channel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which ways a message goes: a customer is answered as they prefer, or else through the channel
/// that they came by, as far as the desk has it, and finds in the app what cannot be brought.
///
/// @param open the channels that the desk has; the app, the desk, its people and webhooks are
///   always there
public record Routing(Set<DeliveryChannel> open) {

    public Routing {
        Set<DeliveryChannel> all =
                EnumSet.of(
                        DeliveryChannel.DESK,
                        DeliveryChannel.INBOX,
                        DeliveryChannel.PHONE,
                        DeliveryChannel.PARTNER,
                        DeliveryChannel.WEBHOOK);
        all.addAll(open);
        open = Set.copyOf(all);
    }

    /// The lanes in which a message to `to` waits, one after the other.
    public Route route(Template template, Addressee to) {
        return switch (to.kind()) {
            case "webhook" -> Route.of(new Lane(DeliveryChannel.WEBHOOK, to.name()));
            case "merchant", "carrier" -> Route.of(Lane.of(DeliveryChannel.PARTNER));
            default ->
                    to.isCustomer()
                            ? toCustomer(template, to)
                            : Route.of(Lane.of(DeliveryChannel.DESK));
        };
    }

    private Route toCustomer(Template template, Addressee to) {
        List<DeliveryChannel> preferred = to.preferences().channels();
        boolean isChosen = !preferred.isEmpty() && !to.wantsText();
        List<Lane> lanes = new ArrayList<>();
        List<DeliveryChannel> closed = new ArrayList<>();
        for (DeliveryChannel way : isChosen ? preferred : usual(to)) {
            if (way == DeliveryChannel.INBOX) {
                break;
            }
            if (open.contains(way) && isReachable(template, to, way)) {
                lanes.add(Lane.of(way));
            } else if (isChosen) {
                closed.add(way);
            }
        }
        lanes.add(Lane.of(DeliveryChannel.INBOX));
        return new Route(lanes, closed);
    }

    private static List<DeliveryChannel> usual(Addressee to) {
        return to.wantsText() ? List.of(DeliveryChannel.SMS) : ways(to.channel());
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

    private static boolean isReachable(Template template, Addressee to, DeliveryChannel way) {
        return switch (way) {
            case EMAIL -> to.hasEmail();
            case SMS -> to.hasPhone();
            case PHONE -> to.hasPhone() && template.canBeSaid();
            case DESK, INBOX, PUSH, PARTNER, WEBHOOK -> true;
        };
    }
}
