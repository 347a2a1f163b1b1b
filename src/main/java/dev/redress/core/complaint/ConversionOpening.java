package dev.redress.core.complaint;

import dev.redress.core.classification.Kind;
import dev.redress.core.identity.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes a complaint of what began as an inquiry or feedback (spec.md §5.1): received when it is
/// converted, and first spoken of when the inquiry was.
public final class ConversionOpening {

    private static final Set<Kind> CONVERTIBLE =
            EnumSet.of(Kind.INQUIRY, Kind.AFTER_SALES_INQUIRY, Kind.FEEDBACK);

    private final Opening opening;
    private final Terms terms;

    public ConversionOpening(Opening opening, Terms terms) {
        this.opening = opening;
        this.terms = terms;
    }

    static boolean isPossibleFor(Complaint complaint) {
        return CONVERTIBLE.contains(complaint.submission().kind());
    }

    /// Opens the complaint, to be stored as it is.
    ///
    /// @param id a UUIDv7
    /// @param content what is complained of; absent for the words of the inquiry
    public Change open(
            UUID id,
            Complaint inquiry,
            @Nullable String content,
            String reason,
            Actor opener,
            Instant now) {
        Change opened =
                opening.open(id, inquiry.submission().asComplaint(content, now), opener, now);
        Draft draft = new Draft(opened.after(), opener, now, terms);
        String contact = inquiry.dossier().unlessAbout(inquiry.handling().firstContactOwner());
        if (contact != null) {
            draft.handle(handling -> handling.contactedBy(contact));
        }
        Entrusting.keepFrom(draft, inquiry);
        Origin origin =
                new Origin(
                        Origin.Kind.CONVERSION,
                        inquiry.id(),
                        inquiry.caseNo(),
                        inquiry.version(),
                        List.of());
        Offspring.name(draft, inquiry, origin, reason);
        return opened.followedBy(draft.change());
    }
}
