package dev.redress.store;

import dev.redress.core.party.Partner;
import dev.redress.core.party.SharingAgreement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// What partners may be shown. Nothing that was recorded is ever changed; the latest counts.
@ApplicationScoped
public class SharingAgreementStore {

    private static final String AGREEMENT =
            "select %s from sharing_agreement a "
                    .formatted(SharingAgreementRow.COLUMNS.selected("a"));

    private static final String LATEST_OF_EACH =
            AGREEMENT
                    + """
                    where not exists (
                      select from sharing_agreement later
                      where later.kind = a.kind and later.party_id = a.party_id and later.id > a.id)
                    order by a.id desc limit $1
                    """;

    private static final String LATEST =
            AGREEMENT + "where a.kind = $1 and a.party_id = $2 order by a.id desc limit 1";

    private final Pool pool;

    SharingAgreementStore(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> record(SharingAgreement agreement) {
        return Detached.from(() ->
                SharingAgreementRow.COLUMNS.insert(
                        pool, List.of(SharingAgreementRow.of(agreement))));
    }

    /// The latest; empty if nothing was ever agreed.
    public Uni<Optional<SharingAgreement>> find(Partner partner) {
        return latest(pool, partner);
    }

    /// The latest of each partner, the latest first.
    public Uni<List<SharingAgreement>> list(int limit) {
        return pool.preparedQuery(LATEST_OF_EACH)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, row -> SharingAgreementRow.read(row).toCore()));
    }

    static Uni<Optional<SharingAgreement>> latest(SqlClient client, Partner partner) {
        return client.preparedQuery(LATEST)
                .execute(Tuple.of(partner.kind().name(), partner.id()))
                .map(rows -> Rows.first(rows, row -> SharingAgreementRow.read(row).toCore()));
    }
}
