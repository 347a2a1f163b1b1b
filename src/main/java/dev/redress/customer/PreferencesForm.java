package dev.redress.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.notice.ContactPreferences;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Languages;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a customer wants to be reached. What is left out is as the desk usually does it.
///
/// @param channels the first that works is taken: `INBOX`, `EMAIL`, `SMS`, `PUSH`, `PHONE`
/// @param calls whether somebody may call about a message; true if left out
/// @param language in which they are written to, in open cases as well: `zh-CN` or `en`
/// @param quietFrom from when on they are left alone, and `quietTo` until when; both or none
/// @param zone by whose clocks, an IANA name
/// @param surveys whether they may be asked for their verdict; as it was if left out
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreferencesForm(
        @Schema(examples = "[\"SMS\", \"EMAIL\"]") @Size(max = 5)
                @Nullable List<@NotNull DeliveryChannel> channels,
        @Nullable Boolean calls,
        @Schema(examples = "zh-CN") @Pattern(regexp = Languages.CHINESE + "|" + Languages.ENGLISH)
                @Nullable String language,
        @Schema(examples = "21:30") @Nullable LocalTime quietFrom,
        @Schema(examples = "07:30") @Nullable LocalTime quietTo,
        @Schema(examples = "Asia/Shanghai") @Nullable String zone,
        @Nullable Boolean surveys) {

    static PreferencesForm of(ContactPreferences preferences, boolean surveys) {
        ZoneId zone = preferences.zone();
        return new PreferencesForm(
                preferences.channels(),
                preferences.mayCall(),
                preferences.language(),
                preferences.quietFrom(),
                preferences.quietTo(),
                zone == null ? null : zone.getId(),
                surveys);
    }

    /// @throws InvalidInput if they contradict each other
    ContactPreferences read() {
        List<DeliveryChannel> order = Objects.requireNonNullElse(channels, List.of());
        boolean mayCall = !Boolean.FALSE.equals(calls);
        if (!ContactPreferences.CHOICE.containsAll(order)) {
            throw InvalidInput.of(
                    "channels",
                    "INVALID",
                    "customers are reached by INBOX, EMAIL, SMS, PUSH, PHONE");
        }
        if (Set.copyOf(order).size() < order.size()) {
            throw InvalidInput.of("channels", "DUPLICATE", "must name each channel once");
        }
        if (!mayCall && order.contains(DeliveryChannel.PHONE)) {
            throw InvalidInput.of("channels", "CONTRADICTION", "PHONE is a call");
        }
        if ((quietFrom == null) != (quietTo == null)) {
            throw InvalidInput.of(
                    quietFrom == null ? "quietFrom" : "quietTo", "REQUIRED", "give both or none");
        }
        return new ContactPreferences(order, mayCall, language, quietFrom, quietTo, readZone());
    }

    private @Nullable ZoneId readZone() {
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw InvalidInput.of("zone", "INVALID", "must be a time zone");
        }
    }
}
