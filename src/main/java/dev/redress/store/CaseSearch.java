package dev.redress.store;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Looks for a text in the words of customers. These are sealed, so that no index can know them:
/// one case after the other is opened and read. What the reader is not shown is not found either.
final class CaseSearch {

    /// So many cases are opened for one page, in about 5 ms a thousand. The next page goes on
    /// behind the last of them.
    static final int OPENED_MAX = 5_000;

    private static final int BATCH = 500;

    private final Mutiny.Session session;
    private final ComplaintFilter filter;
    private final SoughtText sought;
    private final int limit;
    private final List<UUID> found = new ArrayList<>();
    private int opened;

    CaseSearch(Mutiny.Session session, ComplaintFilter filter, SoughtText sought, int limit) {
        this.session = session;
        this.filter = filter;
        this.sought = sought;
        this.limit = limit;
    }

    /// Which cases a page has.
    ///
    /// @param last the case behind which the next page begins; absent when there is none
    record Hits(List<UUID> ids, @Nullable UUID last) {}

    Uni<Hits> behind(@Nullable UUID last) {
        FilterQuery query = new FilterQuery(filter, new Page(Page.LIMIT_MAX, last));
        Mutiny.SelectionQuery<Object[]> selection =
                session.createQuery(query.hqlOfTexts(), Object[].class);
        query.parameters().forEach(selection::setParameter);
        return selection.setMaxResults(BATCH).getResultList().chain(this::read);
    }

    private Uni<Hits> read(List<Object[]> rows) {
        for (Object[] row : rows) {
            UUID id = (UUID) row[0];
            opened++;
            if (matches(id, row)) {
                found.add(id);
            }
            if (found.size() == limit || opened == OPENED_MAX) {
                return Uni.createFrom().item(new Hits(found, id));
            }
        }
        return rows.size() < BATCH
                ? Uni.createFrom().item(new Hits(found, null))
                : behind((UUID) rows.getLast()[0]);
    }

    private boolean matches(UUID id, Object[] row) {
        SubmissionColumns submission = (SubmissionColumns) row[2];
        return sought.isIn((String) row[1])
                || sought.isIn(submission.orderNo)
                || matches(
                        submission, new SealedRow(ComplaintRow.TABLE, id.toString(), (int) row[3]));
    }

    // Only what would be found anyway is opened as a whole, to see how it is shown.
    private boolean matches(SubmissionColumns submission, SealedRow seal) {
        return switch (sought.words()) {
            case NONE -> false;
            case OWN -> sought.isIn(seal.open("content", submission.content));
            case MASKED ->
                    sought.isIn(seal.open("content", submission.content))
                            && sought.isIn(submission.toCore(seal).maskedContent());
        };
    }
}
