package dev.redress.core.notice;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a customer wants to be reached (spec.md §12, point 5).
///
/// @param channels the first that works is taken; empty for those of the desk
/// @param mayCall whether somebody may call them about a message
/// @param language in which they are written to; absent for that of the matter
/// @param quietFrom the first quiet instant of a day; absent, as is `quietTo`, for those of the
///   desk
/// @param quietTo the first instant that is no longer quiet; the same where nothing is ever quiet
/// @param zone by whose clocks; absent for that of the desk
public record ContactPreferences(
        List<DeliveryChannel> channels,
        boolean mayCall,
        @Nullable String language,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        @Nullable ZoneId zone) {

    /// The ways on which customers are reached.
    public static final Set<DeliveryChannel> CHOICE =
            Set.copyOf(
                    EnumSet.of(
                            DeliveryChannel.INBOX,
                            DeliveryChannel.EMAIL,
                            DeliveryChannel.SMS,
                            DeliveryChannel.PUSH,
                            DeliveryChannel.PHONE));

    /// Of whoever has said nothing.
    public static final ContactPreferences NONE =
            new ContactPreferences(List.of(), true, null, null, null, null);

    public ContactPreferences {
        channels = List.copyOf(channels);
        if (!CHOICE.containsAll(channels) || Set.copyOf(channels).size() < channels.size()) {
            throw new IllegalArgumentException("Channels of customers, each once");
        }
        if ((quietFrom == null) != (quietTo == null)) {
            throw new IllegalArgumentException("Quiet hours have two ends");
        }
        if (!mayCall && channels.contains(DeliveryChannel.PHONE)) {
            throw new IllegalArgumentException("Nobody is called who does not want it");
        }
    }

    /// When they are left alone; empty if they leave that to the desk.
    public Optional<QuietWindow> quietHours(ContactPolicy policy) {
        if (quietFrom == null && zone == null) {
            return Optional.empty();
        }
        return Optional.of(
                new QuietWindow(
                        quietFrom == null ? policy.quietFrom() : quietFrom,
                        quietTo == null ? policy.quietTo() : quietTo,
                        zone == null ? policy.zone() : zone));
    }

    /// When they are left alone: their own hours, or those of the desk.
    public QuietWindow hoursUnder(ContactPolicy policy) {
        return quietHours(policy).orElseGet(policy::quietHours);
    }
}
