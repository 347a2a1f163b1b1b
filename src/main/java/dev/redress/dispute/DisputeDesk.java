package dev.redress.dispute;

import dev.redress.core.arbitration.ArbitrationCommand;
import dev.redress.core.complaint.Disputes;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Sight;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.ComplaintStore;
import dev.redress.store.DisputeStore;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Carries out what is asked of a mediation or arbitration, together with its case.
@Singleton
class DisputeDesk {

    private final ComplaintStore complaints;
    private final AccountStore accounts;
    private final DisputeStore disputes;
    private final CaseCommands commands;

    DisputeDesk(
            ComplaintStore complaints,
            AccountStore accounts,
            DisputeStore disputes,
            CaseCommands commands) {
        this.complaints = complaints;
        this.accounts = accounts;
        this.disputes = disputes;
        this.commands = commands;
    }

    /// A request for one of both, as it came.
    ///
    /// @param resource below the case
    /// @param body as it was sent
    record Asked(CaseRequest request, String resource, @Nullable Object body, Actor actor) {}

    /// What is decided of a case and its disputes.
    private interface Decision {
        Disputes.Decided of(Disputes found, Lifecycle lifecycle, Instant now);
    }

    Uni<Response> mediate(Asked asked, MediationCommand command) {
        return carryOut(
                asked,
                (found, lifecycle, now) -> found.mediate(command, lifecycle, asked.actor, now));
    }

    Uni<Response> arbitrate(Asked asked, ArbitrationCommand command) {
        return carryOut(
                asked,
                (found, lifecycle, now) -> found.arbitrate(command, lifecycle, asked.actor, now));
    }

    /// The active account of the staff with its roles; of a case that the asker may see, so that
    /// nobody learns of accounts by asking about any case.
    Uni<Actor> mediator(Asked asked, String name) {
        return complaints.find(asked.request.id(), Sight.of(asked.actor)).chain(() -> named(name));
    }

    private Uni<Response> carryOut(Asked asked, Decision decision) {
        return commands.once(
                asked.request,
                asked.resource,
                asked.body,
                asked.actor,
                (rules, change) -> {
                    Lifecycle lifecycle = rules.lifecycleAt(change.now());
                    return disputes.change(
                            change, found -> decision.of(found, lifecycle, change.now()));
                });
    }

    private Uni<Actor> named(String name) {
        return accounts.find(name)
                .onFailure(NotFound.class)
                .transform(_ -> unknown(name))
                .map(DisputeDesk::actor);
    }

    private static Actor actor(Account account) {
        if (!account.active()) {
            throw unknown(account.username());
        }
        return new Actor(account.username(), account.roles());
    }

    private static InvalidInput unknown(String name) {
        return InvalidInput.of("account", "UNKNOWN_ACCOUNT", "there is no active account " + name);
    }
}
