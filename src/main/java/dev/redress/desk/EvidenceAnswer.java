package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.CaseAnswers;
import dev.redress.store.StoredEvidence;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Evidence as its reader may see it: words masked like those of the case, no names of the desk for
/// customers, and no files for the back office.
///
/// @param content what the platform knew, as JSON, masked; for the staff only. `sha256` is of the
///   text before it was masked
/// @param by the account that handed it in
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceAnswer(
        UUID id,
        Evidence.Side side,
        EvidenceItem.Kind kind,
        String description,
        @Nullable String reference,
        @Nullable String sha256,
        @Nullable String mediaType,
        @Nullable DocumentForm document,
        @Nullable String content,
        @Nullable String by,
        Instant at) {

    static EvidenceAnswer of(
            StoredEvidence stored, Complaint complaint, Actor reader, CaseAnswers answers) {
        Evidence evidence = stored.evidence();
        EvidenceItem item = evidence.item();
        boolean showsFile = !reader.has(Role.BACK);
        boolean isOfCustomer = evidence.by().equals(complaint.submission().customer().id());
        // Customers and the app learn no names of the desk, and the back office not the customer's.
        boolean showsName =
                reader.hasAny(Role.CUSTOMER, Role.APP)
                        ? isOfCustomer
                        : !(isOfCustomer && reader.has(Role.BACK));
        return new EvidenceAnswer(
                stored.id(),
                evidence.side(),
                item.kind(),
                answers.text(item.description(), complaint, reader),
                showsFile ? item.reference() : null,
                showsFile ? item.sha256() : null,
                item.mediaType(),
                showsFile ? DocumentForm.of(item.document()) : null,
                content(item, complaint, reader, answers),
                showsName ? evidence.by() : null,
                evidence.at());
    }

    private static @Nullable String content(
            EvidenceItem item, Complaint complaint, Actor reader, CaseAnswers answers) {
        String content = item.content();
        return content == null || reader.hasAny(Role.CUSTOMER, Role.APP, Role.BACK)
                ? null
                : answers.text(content, complaint, reader);
    }
}
