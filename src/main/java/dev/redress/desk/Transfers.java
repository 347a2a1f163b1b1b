package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.TeamCommand;
import dev.redress.core.identity.Actor;
import dev.redress.desk.TeamRequests.TransferRequest;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.InvalidInput;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Finds the person whom a transfer names.
@Singleton
class Transfers {

    private final Colleagues colleagues;

    Transfers(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /// Fails with [InvalidInput] for an account that is not there.
    Uni<Command> command(CaseRequest request, Actor actor, TransferRequest body) {
        String account = body.account();
        if (account != null) {
            return colleagues
                    .named(request, actor, account, "account")
                    .map(person -> new TeamCommand.Transfer(body.to(), person, body.reason()));
        }
        if (body.to() == null) {
            throw InvalidInput.of("to", "REQUIRED", "is needed, or an account");
        }
        return Uni.createFrom().item(new TeamCommand.Transfer(body.to(), null, body.reason()));
    }
}
