package dev.redress.store;

import dev.redress.core.notice.ContactPreferences;
import dev.redress.core.notice.DeliveryChannel;
import io.vertx.mutiny.sqlclient.Row;
import java.time.ZoneId;
import java.util.Arrays;

/// The preferences of a customer, as rows of `customer_preference p` have them.
final class PreferenceColumns {

    static final String NAMES =
            "p.channels, p.may_call, p.language, p.quiet_from, p.quiet_to, p.zone";

    /// Joins them to messages `o`.
    static final String OF_RECIPIENT =
            """
            p.customer_id = substring(o.recipient from '^(?:customer|sms):(.*)$')\
            """;

    private PreferenceColumns() {}

    /// [ContactPreferences#NONE] where nothing is joined.
    static ContactPreferences of(Row row) {
        Boolean mayCall = row.getBoolean("may_call");
        if (mayCall == null) {
            return ContactPreferences.NONE;
        }
        String zone = row.getString("zone");
        return new ContactPreferences(
                Arrays.stream(row.getArrayOfStrings("channels"))
                        .map(DeliveryChannel::valueOf)
                        .toList(),
                mayCall,
                row.getString("language"),
                row.getLocalTime("quiet_from"),
                row.getLocalTime("quiet_to"),
                zone == null ? null : ZoneId.of(zone));
    }
}
