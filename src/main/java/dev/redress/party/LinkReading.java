package dev.redress.party;

import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.party.Partner;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.SharedField;
import dev.redress.core.privacy.Purpose;
import dev.redress.party.LinkViews.Material;
import dev.redress.store.AuditLog;
import dev.redress.store.ComplaintStore;
import dev.redress.store.DisputeStore;
import dev.redress.store.PartyLinkStore;
import dev.redress.store.PartyLinkStore.Opened;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Gathers what a party may read, and notes that it did.
@Singleton
class LinkReading {

    private final ComplaintStore complaints;
    private final PartyLinkStore links;
    private final Agreed agreed;
    private final DisputeStore disputes;
    private final LinkViews views;
    private final AuditLog log;

    LinkReading(
            ComplaintStore complaints,
            PartyLinkStore links,
            Agreed agreed,
            DisputeStore disputes,
            LinkViews views,
            AuditLog log) {
        this.log = log;
        this.complaints = complaints;
        this.links = links;
        this.agreed = agreed;
        this.disputes = disputes;
        this.views = views;
    }

    Uni<LinkView> view(Opened opened, String language, Instant now) {
        return links.markSeen(opened.link().id(), now)
                .chain(() -> log.write(read(opened, now)))
                .chain(() ->
                        agreed.fields(Partner.of(opened.link().party()), opened.complaint(), now))
                .chain(fields -> material(opened, fields))
                .map(material -> views.of(material, language, now));
    }

    // Here, because whoever comes by a link has no account for the log of all other requests.
    private static AuditEntry read(Opened opened, Instant now) {
        Actor party = new Actor(opened.link().party().address(), Set.of());
        return AuditEntry.of(TimeOrderedId.at(now), now, party, AuditAction.READ)
                .by("GET /links/{token}", Purpose.CUSTOMER_SERVICE)
                .about(
                        List.of(opened.complaint().id()),
                        Map.of("link", opened.link().id().toString()));
    }

    private Uni<Material> material(Opened opened, Set<SharedField> fields) {
        UUID caseId = opened.complaint().id();
        return complaints
                .timeline(caseId)
                .chain(events ->
                        complaints
                                .chain(caseId)
                                .chain(evidence ->
                                        mediation(opened)
                                                .map(mediation ->
                                                        new Material(
                                                                opened.link(),
                                                                opened.complaint(),
                                                                fields,
                                                                events,
                                                                evidence,
                                                                mediation.orElse(null)))));
    }

    private Uni<Optional<Mediation>> mediation(Opened opened) {
        return opened.link().party().kind() == PartyKind.MERCHANT
                ? disputes.mediations(opened.complaint().id())
                        .map(all -> all.stream().reduce((_, later) -> later))
                : Uni.createFrom().item(Optional.empty());
    }
}
