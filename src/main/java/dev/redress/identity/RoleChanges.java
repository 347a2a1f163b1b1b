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
    private final Clock clock;

    RoleChanges(AccountBook book, RoleProposalStore proposals, @RealTime Clock clock) {
        this.book = book;
        this.proposals = proposals;
        this.clock = clock;
    }

    /// Nothing changes yet. Fails when another proposal for the account is open.
    Uni<AccountAnswer> propose(String username, Set<Role> roles, String reason, Actor actor) {
        if (username.equals(actor.name())) {
            throw fourEyes("Another person proposes your roles");
        }
        AccountChange change = change(username, Kind.ROLES_PROPOSED, reason, actor);
        return book.find(username)
                .chain(() -> proposals.propose(change, roles))
                .chain(proposed -> read(username, proposed, "PROPOSAL_OPEN"));
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
            throw new ProblemException(
                    Problem.of(409, otherwise, "Not possible now", words(otherwise)));
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

    private static String words(String code) {
        return code.equals("NO_PROPOSAL")
                ? "Nobody has proposed other roles"
                : "Other roles are proposed already";
    }

    private static ProblemException fourEyes(String detail) {
        return new ProblemException(Problem.forbidden("SECOND_PERSON_NEEDED", detail));
    }
}
