package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Status;
import dev.redress.core.customer.Channel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The complaints that may be the same as another one, found by what they name, never by reading
/// all.
@ApplicationScoped
public class DuplicateStore {

    /// Only so much of a text is compared, from its beginning.
    public static final int TEXT_MAX = 1_000;

    /// Of each customer, order and product, before the case and after it.
    private static final int NEAREST_MAX = 100;

    private final Pool pool;

    DuplicateStore(Pool pool) {
        this.pool = pool;
    }

    /// A complaint that has something in common with the one in question.
    ///
    /// @param beginning of its text, at most [#TEXT_MAX] characters
    public record Candidate(
            UUID id,
            String caseNo,
            Status status,
            String customerId,
            @Nullable String orderNo,
            @Nullable String productId,
            @Nullable String shipmentNo,
            Channel channel,
            Instant receivedAt,
            String beginning) {}

    /// Those that were found, in no order.
    ///
    /// @param complete whether there are no more of the customer, the order and the product in that
    ///   time than are looked at; some of them may be hidden from the reader
    public record Candidates(List<Candidate> cases, boolean complete) {}

    /// The complaints of the same customer, order or product that came `within` before or after the
    /// case, nearest first as far as there are too many, and of these the ones that `visibility`
    /// covers.
    public Uni<Candidates> near(Complaint complaint, Duration within, Visibility visibility) {
        VisibleCases visible = VisibleCases.of(visibility);
        References named = complaint.submission().references();
        Instant at = complaint.submission().receivedAt();
        Tuple parameters =
                Tuple.tuple()
                        .addUUID(complaint.id())
                        .addValue(visible.value())
                        .addString(complaint.submission().customer().id())
                        .addString(named.orderNo())
                        .addString(named.productId())
                        .addOffsetDateTime(sent(at))
                        .addOffsetDateTime(sent(at.minus(within)))
                        .addOffsetDateTime(sent(at.plus(within)));
        return pool.preparedQuery(sql(visible)).execute(parameters).map(DuplicateStore::read);
    }

    static String sql(VisibleCases visible) {
        // A parameter that no condition uses has no type; it is told one here.
        String condition = visible.value() == null ? "$2::text is null" : visible.condition();
        return """
        with found as materialized (
        %s
        union all
        %s
        union all
        %s
        )
        select counted.cut, c.* from
          (select coalesce(max(n), 0) > %d as cut
           from (select count(*) as n from found group by block) blocks) counted
        left join lateral (
          select c.id, c.case_no, c.status, c.customer_id, c.order_no, c.product_id,
            c.shipment_no, c.channel, c.received_at, c.content, c.sealed_with
          from complaint c where c.id in (select id from found) and %s) c on true
        """
                .formatted(
                        nearest(1, "customer_id", 3),
                        nearest(2, "order_no", 4),
                        nearest(3, "product_id", 5),
                        NEAREST_MAX,
                        condition);
    }

    private static String nearest(int block, String column, int parameter) {
        return """
        (select %1$d as block, c.id from complaint c
         where c.%2$s = $%3$d and c.kind in %4$s and c.id <> $1
           and c.received_at between $7 and $6
         order by c.received_at desc limit %5$d + 1)
        union all
        (select -%1$d, c.id from complaint c
         where c.%2$s = $%3$d and c.kind in %4$s and c.id <> $1
           and c.received_at > $6 and c.received_at <= $8
         order by c.received_at limit %5$d + 1)\
        """
                .formatted(block, column, parameter, SurgeSql.COMPLAINTS, NEAREST_MAX);
    }

    private static Candidates read(RowSet<Row> rows) {
        List<Candidate> cases = new ArrayList<>();
        boolean isCut = false;
        for (Row row : rows) {
            isCut = row.getBoolean("cut");
            if (row.getUUID("id") != null) {
                cases.add(candidate(row));
            }
        }
        return new Candidates(cases, !isCut);
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.constant(Status.class, row, "status"),
                row.getString("customer_id"),
                row.getString("order_no"),
                row.getString("product_id"),
                row.getString("shipment_no"),
                Cells.constant(Channel.class, row, "channel"),
                Cells.instant(row, "received_at"),
                beginning(row));
    }

    private static String beginning(Row row) {
        String text =
                new SealedRow(
                                ComplaintRow.TABLE,
                                row.getUUID("id").toString(),
                                row.getInteger("sealed_with"))
                        .open("content", row.getString("content"));
        return text.substring(
                0,
                text.offsetByCodePoints(
                        0, Math.min(TEXT_MAX, text.codePointCount(0, text.length()))));
    }
}
