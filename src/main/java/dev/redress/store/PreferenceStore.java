package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.ContactPreferences;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How customers want to be reached.
@ApplicationScoped
public class PreferenceStore {

    private static final String FIND =
            "select %s from customer_preference p where customer_id = $1"
                    .formatted(PreferenceColumns.NAMES);
    private static final String ASKED =
            "select from survey_person where customer_id = $1 and refused_at is not null";

    // Cases are locked in the order of their ids, like by everybody who locks several. What a
    // customer says of surveys ends those that wait for an answer, as if it were said there.
    private static final String KEEP =
            """
            with said as (
              insert into survey_person as p (customer_id, refused_at)
              select $1, case when $10 then null else $9 end where $10::boolean is not null
              on conflict (customer_id) do update
              set refused_at = case when $10 then null else coalesce(p.refused_at, $9) end
            ), ended as (
              update survey set state = 'EXPIRED'
              where customer_id = $1 and state in ('SENT', 'OPENED') and not $10::boolean
            ), spoken as (
              update complaint set language = $4
              where id in (
                select id from complaint
                where customer_id = $1 and language <> $4 and erased_at is null
                  and status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')
                order by id for no key update))
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
                .map(rows ->
                        Rows.first(rows, PreferenceColumns::of).orElse(ContactPreferences.NONE));
    }

    /// Whether a customer may be asked for a verdict, as far as they have said.
    public Uni<Boolean> mayBeAsked(String customerId) {
        return pool.preparedQuery(ASKED)
                .execute(Tuple.of(customerId))
                .map(rows -> rows.size() == 0);
    }

    /// Keeps what a customer wants instead of what they wanted before. Their open cases go on in
    /// the language that they prefer.
    ///
    /// @param mayBeAsked for a verdict; absent if that stays as it was
    /// @param by the account that says so
    public Uni<Void> keep(
            String customerId,
            ContactPreferences preferences,
            @Nullable Boolean mayBeAsked,
            String by,
            Instant now) {
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
                        .addOffsetDateTime(sent(now))
                        .addBoolean(mayBeAsked);
        return Detached.from(() -> pool.preparedQuery(KEEP).execute(parameters)).replaceWithVoid();
    }

    private static @Nullable String idOf(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }
}
