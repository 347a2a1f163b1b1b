package dev.redress.party;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Submission;
import dev.redress.core.history.Event;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.notice.Wording;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.Position;
import dev.redress.core.party.SharedField;
import dev.redress.core.privacy.Masking;
import dev.redress.party.LinkView.DocumentView;
import dev.redress.party.LinkView.PositionView;
import dev.redress.party.LinkView.SharedView;
import dev.redress.party.LinkView.StepView;
import dev.redress.platform.CaseAnswers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
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

    private static final int KNOWN_MIN = 2;
    private static final String HIDDEN = "***";

    private final CaseAnswers answers;
    private final Wording wording;

    LinkViews(CaseAnswers answers, Wording wording) {
        this.answers = answers;
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
                shared(material),
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

    private SharedView shared(Material material) {
        Set<SharedField> shared = material.shared();
        Submission submission = material.complaint().submission();
        Customer customer = submission.customer();
        References references = submission.references();
        return new SharedView(
                customer.name() == null ? null : Masking.name(customer.name()),
                only(shared, SharedField.PHONE, customer.phone()),
                only(shared, SharedField.EMAIL, customer.email()),
                only(shared, SharedField.CONTENT, masked(submission.content(), material)),
                only(shared, SharedField.WISH, submission.wish()),
                only(shared, SharedField.CLAIM_AMOUNT, amount(submission.claimAmount())),
                only(shared, SharedField.ORDER_NO, references.orderNo()),
                only(shared, SharedField.PRODUCT, references.productId()),
                only(shared, SharedField.PRODUCT, references.brand()),
                only(shared, SharedField.PRODUCT, references.batchNo()),
                only(shared, SharedField.SHIPMENT_NO, references.shipmentNo()),
                only(shared, SharedField.REGION, references.region()));
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
        Actor party = new Actor(material.link().party().address(), Set.of());
        String masked = answers.deskText(text, material.complaint(), party);
        Customer customer = material.complaint().submission().customer();
        return without(customer.id(), without(customer.name(), masked));
    }

    private static String without(@Nullable String known, String text) {
        return known == null || known.codePointCount(0, known.length()) < KNOWN_MIN
                ? text
                : text.replace(known, HIDDEN);
    }

    private static <T> @Nullable T only(
            Set<SharedField> shared, SharedField field, @Nullable T value) {
        return shared.contains(field) ? value : null;
    }

    private static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
