package dev.redress.party;

import dev.redress.core.party.Partner;
import dev.redress.core.party.PartnerKind;
import dev.redress.core.party.SharingAgreement;
import dev.redress.party.PartyRequests.AgreementRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.SharingAgreementStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What was agreed with merchants, carriers and institutions about personal data.
@Path("/sharing-agreements/{kind}/{partyId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
public class AgreementResource {

    private final SharingAgreementStore agreements;
    private final Caller caller;
    private final DeskClock clock;

    AgreementResource(SharingAgreementStore agreements, Caller caller, DeskClock clock) {
        this.agreements = agreements;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        "agent",
        "senior",
        "supervisor",
        "middle",
        "expert",
        "compliance",
        "operations",
        "security",
        "auditor"
    })
    @Operation(summary = "What was agreed that a party may be shown")
    public Uni<AgreementAnswer> read(@RestPath String kind, @RestPath String partyId) {
        return agreements
                .find(partner(kind, partyId))
                .map(found ->
                        found.map(AgreementAnswer::of)
                                .orElseThrow(() ->
                                        new ProblemException(
                                                Problem.notFound(
                                                        "There is no sharing agreement"))));
    }

    @PUT
    @RolesAllowed("compliance")
    @Operation(
            summary = "Records what a party may be shown from now on",
            description =
                    "In the place of what was agreed before, which stays on record; links that are"
                            + " open show no more than that at once. `kind` is `merchant`,"
                            + " `carrier` or `institution`, whose id is its name. Without any field the agreement is ended.")
    public Uni<AgreementAnswer> record(
            @RestPath String kind,
            @RestPath String partyId,
            @NotNull @Valid @Nullable AgreementRequest body) {
        Instant now = clock.instant();
        AgreementRequest request = Body.of(body);
        SharingAgreement agreement =
                new SharingAgreement(
                        partner(kind, partyId),
                        Set.copyOf(Objects.requireNonNull(request.fields())),
                        Objects.requireNonNull(request.reference()),
                        Objects.requireNonNull(request.confidentiality()),
                        Objects.requireNonNull(request.responsibility()),
                        validUntil(request.validUntil(), now),
                        caller.actor().name(),
                        now);
        return agreements.record(agreement).replaceWith(AgreementAnswer.of(agreement));
    }

    private static Partner partner(String kind, String partyId) {
        PartnerKind known =
                Stream.of(PartnerKind.values())
                        .filter(one -> one.label().equals(kind))
                        .findFirst()
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.notFound(
                                                "There are merchant, carrier and institution")));
        if (partyId.isBlank()
                || partyId.length() > PartyRequests.ID_MAX
                || !partyId.matches(PartyRequests.LINE)) {
            throw InvalidInput.of(
                    "partyId", "INVALID_FORMAT", "must be a line of at most 200 characters");
        }
        return new Partner(known, partyId);
    }

    private static @Nullable Instant validUntil(@Nullable OffsetDateTime sent, Instant now) {
        if (sent == null) {
            return null;
        }
        Instant until = sent.toInstant().truncatedTo(ChronoUnit.MICROS);
        if (!until.isAfter(now)) {
            throw InvalidInput.of("validUntil", "OUT_OF_RANGE", "must lie ahead");
        }
        return until;
    }
}
