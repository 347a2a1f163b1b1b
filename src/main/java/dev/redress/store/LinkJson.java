package dev.redress.store;

import dev.redress.core.complaint.CaseLink;
import dev.redress.core.duplicate.Relation;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The links of a case, to and from the text of their column. See [JsonColumn].
final class LinkJson {

    private LinkJson() {}

    static String ofLinks(List<CaseLink> links) {
        return JsonColumn.array(
                links,
                link ->
                        new JsonObject()
                                .put("caseId", link.caseId().toString())
                                .put("caseNo", link.caseNo())
                                .put("relation", link.relation().name())
                                .put("reason", link.reason())
                                .put("by", link.by())
                                .put("at", link.at().toString()));
    }

    static List<CaseLink> links(String json) {
        return JsonColumn.list(
                json,
                link ->
                        new CaseLink(
                                UUID.fromString(link.getString("caseId")),
                                link.getString("caseNo"),
                                Relation.valueOf(link.getString("relation")),
                                link.getString("reason"),
                                link.getString("by"),
                                Instant.parse(link.getString("at"))));
    }
}
