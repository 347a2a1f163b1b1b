package dev.redress.identity;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.identity.AccountAnswers.AccountAnswer;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import dev.redress.store.AccountBook;
import dev.redress.store.AccountChange;
import dev.redress.store.AccountChange.Kind;
import dev.redress.store.CertificateStore;
import dev.redress.store.ManagedAccount;
import dev.redress.store.RoleProposal;
import dev.redress.store.RoleProposalStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/// Roles change when two people want it, neither of whom they are for (SEC-18, spec.md §7.1 "Manage
/// users, roles").
@Singleton
class RoleChanges {

    private final AccountBook book;
    private final RoleProposalStore proposals;
    private final CertificateStore certificates;
    private final Clock clock;

    RoleChanges(
            AccountBook book,
            RoleProposalStore proposals,
            CertificateStore certificates,
            @RealTime Clock clock) {
        this.certificates = certificates;
        this.book = book;
        this.proposals = proposals;
        this.clock = clock;
    }

    /// Nothing changes yet. Fails when another proposal for the account is open, or when a new
    /// agent whose training is not over would become another.
    Uni<AccountAnswer> propose(String username, Set<Role> roles, String reason, Actor actor) {
        if (username.equals(actor.name())) {
            throw fourEyes("Another person proposes your roles");
        }
        AccountChange change = change(username, Kind.ROLES_PROPOSED, reason, actor);
        return book.find(username)
                .chain(found -> requireTrained(found, roles))
                .chain(() -> proposals.propose(change, roles))
                .chain(proposed -> read(username, proposed, "PROPOSAL_OPEN"));
    }

    // A new agent is one until training and security test are recorded (spec.md §7.2).
    private Uni<Void> requireTrained(ManagedAccount found, Set<Role> roles) {
        boolean isPromotion =
                found.roles().contains(Role.TRAINEE)
                        && (roles.contains(Role.AGENT) || roles.contains(Role.SENIOR));
        return isPromotion
                ? certificates
                        .of(found.username())
                        .invoke(known -> {
                            if (!known.isTrained()) {
                                throw conflict("TRAINING_INCOMPLETE");
                            }
                        })
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /// The proposed roles count from now on, or never. All sessions of the account end if they do:
    /// the tokens say the old ones.
    Uni<AccountAnswer> decide(String username, boolean approved, String reason, Actor actor) {
        Kind kind = approved ? Kind.ROLES_CHANGED : Kind.ROLES_REJECTED;
        AccountChange change = change(username, kind, reason, actor);
        return book.find(username)
                .invoke(found -> requireSecondPerson(found, actor))
                .chain(() -> proposals.decide(change, approved))
                .chain(decided -> read(username, decided, "NO_PROPOSAL"));
    }

    private Uni<AccountAnswer> read(String username, boolean done, String otherwise) {
        if (!done) {
            throw conflict(otherwise);
        }
        return book.find(username).map(AccountAnswer::of);
    }

    private static void requireSecondPerson(ManagedAccount found, Actor actor) {
        RoleProposal open = found.open();
        boolean isOwn = found.username().equals(actor.name());
        if (isOwn || (open != null && open.proposedBy().equals(actor.name()))) {
            throw fourEyes(
                    "Another person than the one who proposed it, or whom it is for, decides");
        }
    }

    private AccountChange change(String username, Kind kind, String reason, Actor actor) {
        return new AccountChange(username, kind, actor.name(), reason, clock.instant());
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(Problem.of(409, code, "Not possible now", words(code)));
    }

    private static String words(String code) {
        return switch (code) {
            case "NO_PROPOSAL" -> "Nobody has proposed other roles";
            case "TRAINING_INCOMPLETE" ->
                    "The four weeks of training and the security test are not recorded yet";
            default -> "Other roles are proposed already";
        };
    }

    private static ProblemException fourEyes(String detail) {
        return new ProblemException(Problem.forbidden("SECOND_PERSON_NEEDED", detail));
    }
}
