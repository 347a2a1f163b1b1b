package dev.redress.privacy;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseSides;
import dev.redress.privacy.CustomerData.CaseData;
import dev.redress.privacy.CustomerData.Piece;
import dev.redress.privacy.CustomerData.Words;
import dev.redress.store.ComplaintFilter;
import dev.redress.store.ComplaintStore;
import dev.redress.store.ConsentStore;
import dev.redress.store.CustomerDataStore;
import dev.redress.store.DataRequestStore;
import dev.redress.store.EvidenceSight;
import dev.redress.store.Page;
import dev.redress.store.PreferenceStore;
import dev.redress.store.PushStore;
import dev.redress.store.ServiceFileStore;
import dev.redress.store.Visibility;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gathers everything that is kept of a customer.
@Singleton
class DataExport {

    private static final int LIST_MAX = 10_000;
    private static final Set<EventType> SAID =
            Set.of(EventType.MESSAGE_SENT, EventType.MESSAGE_RECEIVED);

    private final ComplaintStore complaints;
    private final CustomerDataStore data;
    private final ServiceFileStore files;
    private final PreferenceStore preferences;
    private final PushStore phones;
    private final ConsentStore consents;
    private final DataRequestStore requests;
    private final CaseAnswers answers;

    DataExport(
            ComplaintStore complaints,
            CustomerDataStore data,
            ServiceFileStore files,
            PreferenceStore preferences,
            PushStore phones,
            ConsentStore consents,
            DataRequestStore requests,
            CaseAnswers answers) {
        this.complaints = complaints;
        this.data = data;
        this.files = files;
        this.preferences = preferences;
        this.phones = phones;
        this.consents = consents;
        this.requests = requests;
        this.answers = answers;
    }

    Uni<CustomerData> of(String customerId, Instant now) {
        return cases(customerId, null, new ArrayList<>())
                .chain(cases ->
                        Uni.combine()
                                .all()
                                .unis(
                                        files.find(customerId),
                                        preferences.find(customerId),
                                        phones.endpoint(customerId),
                                        consents.ofCustomer(customerId, LIST_MAX),
                                        files.verdicts(customerId, LIST_MAX),
                                        requests.ofCustomer(customerId, LIST_MAX))
                                .with((profile, preferred, phone, agreed, verdicts, asked) ->
                                        new CustomerData(
                                                customerId,
                                                now,
                                                cases,
                                                profile,
                                                preferred,
                                                phone.orElse(null),
                                                agreed,
                                                verdicts,
                                                asked)));
    }

    /// Page by page, the newest first.
    private Uni<List<CaseData>> cases(
            String customerId, @Nullable UUID last, List<CaseData> gathered) {
        ComplaintFilter own = ComplaintFilter.all(new Visibility.OwnedBy(customerId));
        return complaints
                .list(own, new Page(Page.LIMIT_MAX, last))
                .chain(found ->
                        all(customerId, found.cases())
                                .invoke(gathered::addAll)
                                .chain(() ->
                                        found.last() == null
                                                ? Uni.createFrom().item(gathered)
                                                : cases(customerId, found.last(), gathered)));
    }

    private Uni<List<CaseData>> all(String customerId, List<Complaint> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(complaint -> one(customerId, complaint))
                .collect()
                .asList();
    }

    private Uni<CaseData> one(String customerId, Complaint complaint) {
        Actor customer = new Actor(customerId, Set.of(Role.CUSTOMER));
        return complaints
                .timeline(complaint.id())
                .chain(events ->
                        complaints
                                .chain(complaint.id())
                                .chain(exhibits ->
                                        data.told(complaint.id(), customerId)
                                                .map(told ->
                                                        new CaseData(
                                                                answers.of(complaint, customer),
                                                                words(events),
                                                                pieces(
                                                                        exhibits,
                                                                        CaseSides.of(
                                                                                customer,
                                                                                complaint)),
                                                                told))));
    }

    private static List<Words> words(List<Event> events) {
        return events.stream()
                .filter(event -> SAID.contains(event.type()))
                .map(event ->
                        new Words(
                                event.at(),
                                event.type() == EventType.MESSAGE_RECEIVED,
                                event.details().getOrDefault("text", "")))
                .toList();
    }

    /// As in the list of the case: of what others handed in, the twins that are for everybody.
    private static List<Piece> pieces(List<Exhibit> exhibits, EvidenceSight sight) {
        return exhibits.stream()
                .filter(exhibit -> sight.covers(exhibit.evidence()))
                .map(DataExport::piece)
                .toList();
    }

    private static Piece piece(Exhibit exhibit) {
        EvidenceItem item = exhibit.evidence().item();
        return new Piece(
                exhibit.id(),
                exhibit.evidence().at(),
                exhibit.evidence().side().name(),
                item.kind().name(),
                item.description(),
                item.file() == null ? null : item.file().name());
    }
}
