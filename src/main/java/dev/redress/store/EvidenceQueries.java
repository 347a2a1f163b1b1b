package dev.redress.store;

import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.evidence.Proof;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The questions about the evidence of a case.
final class EvidenceQueries {

    private static final String EVIDENCE =
            """
            select %s from evidence e
            where (e.complaint_id = any($1) or e.id = any($2)) and e.side = any($3) and e.id > $4
              and ($5::text is null or e.file_id is null
                or (e.side = $5 and e.twin_of is null) or (e.side <> $5 and e.twin_of is not null))
            order by e.id limit $6
            """
                    .formatted(EvidenceRow.READ);

    private static final String CHAIN =
            "select %s from evidence e where e.complaint_id = $1 order by e.number"
                    .formatted(EvidenceRow.READ);

    private static final String CUSTOMERS_FORMS =
            """
            select distinct e.kind, e.media_type, e.document_type is not null as is_document
            from evidence e where e.complaint_id = $1 and e.side = 'CUSTOMER'
            """;

    private static final String COUNT = "select count(*) from evidence where complaint_id = $1";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String BY_ID =
            "select %s from evidence e where e.id = $1".formatted(EvidenceRow.READ);

    private EvidenceQueries() {}

    /// @param cases whose evidence it is
    /// @param shared pieces of other cases that belong to it as well
    static Uni<List<EvidenceRow>> page(
            SqlClient client, List<UUID> cases, List<UUID> shared, EvidenceSight sight, Page page) {
        Tuple parameters =
                Tuple.tuple()
                        .addArrayOfUUID(cases.toArray(UUID[]::new))
                        .addArrayOfUUID(shared.toArray(UUID[]::new))
                        .addArrayOfString(
                                sight.sides().stream().map(Enum::name).toArray(String[]::new))
                        .addUUID(page.last() == null ? BEFORE_ALL : page.last())
                        .addString(sight.party() == null ? null : sight.party().name())
                        .addInteger(page.limit() + 1);
        return client.preparedQuery(EVIDENCE)
                .execute(parameters)
                .map(rows -> Rows.all(rows, EvidenceRow::read));
    }

    static Uni<List<EvidenceRow>> chain(SqlClient client, UUID id) {
        return client.preparedQuery(CHAIN)
                .execute(Tuple.of(id))
                .map(rows -> Rows.all(rows, EvidenceRow::read));
    }

    /// How many pieces the case has.
    static Uni<Long> count(SqlClient client, UUID id) {
        return client.preparedQuery(COUNT)
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    static Uni<Optional<EvidenceRow>> find(SqlClient client, UUID id) {
        return client.preparedQuery(BY_ID)
                .execute(Tuple.of(id))
                .map(rows -> Rows.first(rows, EvidenceRow::read));
    }

    /// In which forms the customer has shown something. A case that is not there shows nothing.
    static Uni<Set<Proof>> shown(SqlClient client, UUID id) {
        return client.preparedQuery(CUSTOMERS_FORMS)
                .execute(Tuple.of(id))
                .map(EvidenceQueries::proofs);
    }

    private static Set<Proof> proofs(RowSet<Row> forms) {
        Set<Proof> proofs = EnumSet.noneOf(Proof.class);
        for (Row form : forms) {
            proofs.addAll(
                    EvidenceItem.proofs(
                            Cells.constant(EvidenceItem.Kind.class, form, "kind"),
                            form.getString("media_type"),
                            form.getBoolean("is_document")));
        }
        return proofs;
    }
}
