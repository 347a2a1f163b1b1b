package dev.redress.store;

import dev.redress.core.notice.ContactPreferences;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// How customers want to be reached.
@ApplicationScoped
public class PreferenceStore {

    private static final String FIND =
            "select %s from customer_preference p where customer_id = $1"
                    .formatted(PreferenceColumns.NAMES);
    private static final String KEEP =
            """
            insert into customer_preference (customer_id, channels, may_call, language, quiet_from,
              quiet_to, zone, changed_by, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (customer_id) do update
            set channels = excluded.channels, may_call = excluded.may_call,
              language = excluded.language, quiet_from = excluded.quiet_from,
              quiet_to = excluded.quiet_to, zone = excluded.zone, changed_by = excluded.changed_by,
              changed_at = excluded.changed_at
            """;

    private final Pool pool;

    PreferenceStore(Pool pool) {
        this.pool = pool;
    }

    /// [ContactPreferences#NONE] of a customer who has said nothing.
    public Uni<ContactPreferences> find(String customerId) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(customerId))
                .map(rows -> {
                    for (Row row : rows) {
                        return PreferenceColumns.of(row);
                    }
                    return ContactPreferences.NONE;
                });
    }

    /// Keeps what a customer wants instead of what they wanted before.
    ///
    /// @param by the account that says so
    public Uni<Void> keep(
            String customerId, ContactPreferences preferences, String by, Instant now) {
        ZoneId zone = preferences.zone();
        Tuple parameters =
                Tuple.tuple()
                        .addString(customerId)
                        .addArrayOfString(
                                preferences.channels().stream()
                                        .map(Enum::name)
                                        .toArray(String[]::new))
                        .addBoolean(preferences.mayCall())
                        .addString(preferences.language())
                        .addLocalTime(preferences.quietFrom())
                        .addLocalTime(preferences.quietTo())
                        .addString(idOf(zone))
                        .addString(by)
                        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return Detached.from(() -> pool.preparedQuery(KEEP).execute(parameters)).replaceWithVoid();
    }

    private static @Nullable String idOf(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }
}
