package dev.redress.party;

import dev.redress.core.party.SharedField;
import dev.redress.party.LinkViews.Material;
import dev.redress.store.ComplaintStore;
import dev.redress.store.PartyLinkStore;
import dev.redress.store.PartyLinkStore.Opened;
import dev.redress.store.SharingAgreementStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/// Gathers what a party may read, and notes that it did.
@Singleton
class LinkReading {

    private final ComplaintStore complaints;
    private final PartyLinkStore links;
    private final SharingAgreementStore agreements;
    private final LinkViews views;

    LinkReading(
            ComplaintStore complaints,
            PartyLinkStore links,
            SharingAgreementStore agreements,
            LinkViews views) {
        this.complaints = complaints;
        this.links = links;
        this.agreements = agreements;
        this.views = views;
    }

    Uni<LinkView> view(Opened opened, String language, Instant now) {
        return links.markSeen(opened.link().id(), now)
                .chain(() -> agreed(opened, now))
                .chain(agreed -> material(opened, agreed))
                .map(material -> views.of(material, language, now));
    }

    private Uni<Set<SharedField>> agreed(Opened opened, Instant now) {
        return agreements
                .find(opened.link().party())
                .map(found -> found.map(agreement -> agreement.fieldsAt(now)).orElse(Set.of()));
    }

    private Uni<Material> material(Opened opened, Set<SharedField> agreed) {
        return complaints
                .timeline(opened.complaint().id())
                .chain(events ->
                        complaints
                                .chain(opened.complaint().id())
                                .map(evidence ->
                                        new Material(
                                                opened.link(),
                                                opened.complaint(),
                                                agreed,
                                                events,
                                                evidence)));
    }
}
