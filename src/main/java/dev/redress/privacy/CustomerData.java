package dev.redress.privacy;

import dev.redress.core.customer.ServiceFile;
import dev.redress.core.notice.ContactPreferences;
import dev.redress.core.privacy.ConsentEntry;
import dev.redress.core.privacy.DataRequest;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.Shown;
import dev.redress.store.CustomerDataStore.Told;
import dev.redress.store.StoredVerdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that is kept of a customer, for the customer.
///
/// @param profile what stays of archived cases, and what the app told
/// @param preferences how the customer wants to be reached
/// @param pushEndpoint of the phone that push messages go to; absent if there is none
/// @param consents what the customer agreed to and withdrew
/// @param verdicts what the customer said of results
public record CustomerData(
        String customerId,
        Instant at,
        List<CaseData> cases,
        ServiceFile profile,
        ContactPreferences preferences,
        @Nullable String pushEndpoint,
        List<ConsentEntry> consents,
        List<StoredVerdict> verdicts,
        List<DataRequest> requests)
        implements Shown {

    @Override
    public List<UUID> shownCases() {
        return cases.stream().map(one -> one.complaint().id()).toList();
    }

    /// A case.
    ///
    /// @param complaint as its customer sees it, with the contact data and what was shown with them
    /// @param conversation what was written to and fro
    /// @param messages what the desk told by itself
    public record CaseData(
            CaseAnswer complaint,
            List<Words> conversation,
            List<Piece> evidence,
            List<Told> messages) {}

    /// What somebody wrote.
    public record Words(Instant at, boolean byCustomer, String text) {}

    /// A piece of evidence.
    public record Piece(
            UUID id,
            Instant at,
            String side,
            String kind,
            String description,
            @Nullable String fileName) {}
}
