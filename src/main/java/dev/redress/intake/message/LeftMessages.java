package dev.redress.intake.message;

import dev.redress.core.incoming.IncomingReason;
import dev.redress.platform.Leftovers;
import dev.redress.platform.OperationRun;
import dev.redress.store.IncomingLeft;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Lets messages wait for a person that the desk did not come to an end with: nobody would see them
/// otherwise, should they not come again.
@Singleton
class LeftMessages implements Leftovers {

    private final IncomingLeft left;
    private final ParkedNotices notices;

    LeftMessages(IncomingLeft left, ParkedNotices notices) {
        this.left = left;
        this.notices = notices;
    }

    @Override
    public Uni<Void> clear(OperationRun run, boolean isDryRun) {
        return isDryRun
                ? left.count(run.at(), run.remaining()).invoke(run::did).replaceWithVoid()
                : left.park(run.at(), run.remaining())
                        .invoke(run::did)
                        .chain(count ->
                                count == 0
                                        ? Uni.createFrom().voidItem()
                                        : notices.tell(IncomingReason.INTERRUPTED));
    }
}
