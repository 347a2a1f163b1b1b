package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cases by a filter, page by page: the database finds them, but for those in whose words a text is
/// looked for, see [CaseSearch].
record CaseListing(SqlConnection connection, ComplaintFilter filter) {

    /// At most `page.limit()` cases, newest first.
    Uni<CaseList> page(Page page) {
        SoughtText sought = filter.sought();
        return sought == null || sought.contact().isPresent()
                ? listed(page)
                : searched(sought, page);
    }

    private Uni<CaseList> listed(Page page) {
        return CaseQueries.list(connection, filter, page)
                .map(found -> {
                    boolean mayGoOn = found.size() == page.limit();
                    return caseList(found, mayGoOn ? found.getLast().complaint().id : null);
                });
    }

    private Uni<CaseList> searched(SoughtText sought, Page page) {
        return new CaseSearch(connection, filter, sought, page.limit())
                .behind(page.last())
                .chain(hits ->
                        CaseQueries.these(connection, hits.ids())
                                .map(found -> caseList(found, hits.last())));
    }

    private static CaseList caseList(List<FoundCase> found, @Nullable UUID last) {
        return new CaseList(found.stream().map(FoundCase::toCore).toList(), last);
    }
}
