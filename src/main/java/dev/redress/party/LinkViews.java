package dev.redress.party;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.history.Event;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.notice.Wording;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.Position;
import dev.redress.core.party.SharedField;
import dev.redress.party.LinkView.DocumentView;
import dev.redress.party.LinkView.PositionView;
import dev.redress.party.LinkView.StepView;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shows cases to their parties: what is not named by the link and by the present agreement is not
/// there, and the customer is masked in what is.
@Singleton
class LinkViews {

    private final SharedViews shared;
    private final Wording wording;

    LinkViews(SharedViews shared, Wording wording) {
        this.shared = shared;
        this.wording = wording;
    }

    /// What a view is made of.
    ///
    /// @param agreed what the present agreement allows
    /// @param mediation in which it is a party, the last one
    record Material(
            PartyLink link,
            Complaint complaint,
            Set<SharedField> agreed,
            List<Event> events,
            List<Exhibit> evidence,
            @Nullable Mediation mediation) {

        Set<SharedField> shared() {
            Set<SharedField> shared = EnumSet.noneOf(SharedField.class);
            shared.addAll(link.invitation().fields());
            shared.retainAll(agreed);
            return shared;
        }
    }

    LinkView of(Material material, String language, Instant now) {
        PartyLink link = material.link();
        Complaint complaint = material.complaint();
        return new LinkView(
                complaint.caseNo(),
                link.party().kind(),
                link.party().id(),
                link.stateAt(now),
                link.invitation().question(),
                link.invitation().invitedAt(),
                link.clock().dueAt(),
                link.invitation().expiresAt(),
                link.clock().whenSilent(),
                wording.name(link.clock().whenSilent(), language),
                complaint.assessment().category(),
                wording.name(complaint.assessment().category(), language),
                complaint.submission().receivedAt(),
                shared.of(complaint, material.shared(), link.party().address()),
                Stream.of(Position.values())
                        .map(one -> new PositionView(one, wording.name(one, language)))
                        .toList(),
                material.events().stream()
                        .filter(event -> StatementAnswer.isOf(event, link))
                        .map(event -> new StepView(event.at(), event.type()))
                        .toList(),
                StatementAnswer.of(link, material.events(), UnaryOperator.identity()),
                documents(material),
                mediation(material));
    }

    private @Nullable MediationView mediation(Material material) {
        Mediation mediation = material.mediation();
        return mediation == null
                ? null
                : MediationView.of(mediation, text -> masked(text, material));
    }

    private List<DocumentView> documents(Material material) {
        boolean isShared = material.shared().contains(SharedField.EVIDENCE);
        String own = material.link().party().address();
        Evidence.Side side = Evidence.Side.of(material.link().party().kind());
        return material.evidence().stream()
                .map(Exhibit::evidence)
                .filter(one ->
                        one.by().equals(own)
                                || (isShared
                                        && one.side() == Evidence.Side.CUSTOMER
                                        && one.isShownTo(side)))
                .map(one -> document(one, one.by().equals(own), material))
                .toList();
    }

    /// Of the customer's files only what is said of them: what they show nobody has masked.
    private DocumentView document(Evidence one, boolean isOwn, Material material) {
        String description = one.item().description();
        return new DocumentView(
                one.at(),
                isOwn,
                one.item().kind(),
                isOwn ? description : masked(description, material),
                isOwn ? one.item().reference() : null);
    }

    private String masked(String text, Material material) {
        return shared.masked(text, material.complaint(), material.link().party().address());
    }
}
