package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.evidence.CaseFile;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.DocumentForm;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Evidence as its reader may see it: words masked like those of the case, no names of the desk for
/// customers, and no files for the back office.
///
/// @param content what the platform knew, as JSON, masked; for the staff only. `sha256` is of the
///   text before it was masked
/// @param number counts the pieces of the case, from 1
/// @param hash covers all that is kept of it, and the hash of the piece before it
/// @param by the account that handed it in
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceAnswer(
        UUID id,
        int number,
        Evidence.Side side,
        EvidenceItem.Kind kind,
        String description,
        @Nullable String reference,
        @Nullable String sha256,
        @Nullable String mediaType,
        @Nullable DocumentForm document,
        @Nullable String content,
        @Nullable FileAnswer file,
        @Nullable String by,
        Instant at,
        String hash) {

    /// A file that the desk keeps. It is opened by `views`.
    ///
    /// @param twinOf the piece whose file this one shows with parts made unreadable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileAnswer(String name, long size, @Nullable UUID twinOf) {}

    static EvidenceAnswer of(
            Exhibit exhibit, Complaint complaint, Actor reader, CaseAnswers answers) {
        Evidence evidence = exhibit.evidence();
        EvidenceItem item = evidence.item();
        boolean showsFile = !reader.has(Role.BACK);
        boolean isOfCustomer = evidence.by().equals(complaint.submission().customer().id());
        // Customers and the app learn no names of the desk, and the back office not the customer's.
        boolean showsName =
                reader.hasAny(Role.CUSTOMER, Role.APP)
                        ? isOfCustomer
                        : !(isOfCustomer && reader.has(Role.BACK));
        UnaryOperator<String> mask = text -> answers.text(text, complaint, reader);
        return new EvidenceAnswer(
                exhibit.id(),
                exhibit.number(),
                evidence.side(),
                item.kind(),
                answers.text(item.description(), complaint, reader),
                showsFile ? hidden(item.reference(), mask) : null,
                showsFile ? item.sha256() : null,
                item.mediaType(),
                showsFile ? DocumentForm.of(item.document(), mask) : null,
                content(item, complaint, reader, answers),
                showsFile ? file(item, mask) : null,
                showsName ? evidence.by() : null,
                evidence.at(),
                exhibit.hash());
    }

    private static @Nullable FileAnswer file(EvidenceItem item, UnaryOperator<String> mask) {
        CaseFile file = item.file();
        return file == null
                ? null
                : new FileAnswer(mask.apply(file.name()), file.size(), file.twinOf());
    }

    private static @Nullable String hidden(@Nullable String text, UnaryOperator<String> mask) {
        return text == null ? null : mask.apply(text);
    }

    private static @Nullable String content(
            EvidenceItem item, Complaint complaint, Actor reader, CaseAnswers answers) {
        String content = item.content();
        return content == null || reader.hasAny(Role.CUSTOMER, Role.APP, Role.BACK)
                ? null
                : answers.text(content, complaint, reader);
    }
}
