package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Under which address the desk reaches its database, and whether strangers may as well.
@ApplicationScoped
public class DatabaseAddress {

    /// Addresses that no router of the internet knows: RFC 1918, RFC 4193, RFC 6598, and those of
    /// one machine or one link.
    private static final String LOOK =
            """
            select host(inet_server_addr()) as address,
              inet_server_addr() is null
                or inet_server_addr() <<= any (array['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12',
                  '192.168.0.0/16', '100.64.0.0/10', '169.254.0.0/16', '::1/128', 'fc00::/7',
                  'fe80::/10']::inet[]) as hidden
            """;

    private final Pool pool;

    DatabaseAddress(Pool pool) {
        this.pool = pool;
    }

    /// In words what lets strangers at the database; empty if nothing does that can be seen from
    /// inside.
    public Uni<List<String>> exposures() {
        return pool.query(LOOK).execute().map(rows -> exposures(rows.iterator().next()));
    }

    private static List<String> exposures(Row row) {
        return row.getBoolean("hidden")
                ? List.of()
                : List.of(
                        "The database has the public address %s: only the desk may reach it"
                                .formatted(row.getString("address")));
    }
}
