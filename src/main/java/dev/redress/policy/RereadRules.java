package dev.redress.policy;

import dev.redress.core.policy.Rules;
import dev.redress.platform.RulesInForce;
import dev.redress.store.RulesStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Keeps the rules in memory and reads them again when their revision has changed.
///
/// When a look is due, one of the callers takes it and waits for it; all others go on with what is
/// known. Nobody waits for another caller's look: what comes out of it would come on the other
/// one's context.
@Singleton
class RereadRules implements RulesInForce {

    private static final Logger LOG = Logger.getLogger(RereadRules.class);

    private final RulesStore store;
    private final RulesReading reading;
    private final long recheckNanos;
    private final AtomicReference<@Nullable Rules> known = new AtomicReference<>();
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private final AtomicLong nextLookNanos = new AtomicLong();

    RereadRules(RulesStore store, RulesReading reading, RulesConfig config) {
        this.store = store;
        this.reading = reading;
        Duration recheck = config.recheckAfter();
        this.recheckNanos = recheck.toNanos();
    }

    @Override
    public Uni<Rules> now() {
        Rules rules = known.get();
        if (rules == null) {
            return reread();
        }
        long due = nextLookNanos.get();
        long now = System.nanoTime();
        boolean mine = now - due >= 0 && nextLookNanos.compareAndSet(due, now + recheckNanos);
        return mine ? rechecked(rules) : Uni.createFrom().item(rules);
    }

    @Override
    public Uni<Rules> reread() {
        return store.all().chain(reading::rules).map(this::keep).onFailure().invoke(this::note);
    }

    /// Why the last look failed; nothing if it did not.
    @Nullable String failure() {
        return failure.get();
    }

    /// What is known, without looking.
    @Nullable Rules known() {
        return known.get();
    }

    private Uni<Rules> rechecked(Rules rules) {
        return store.revision()
                .onFailure()
                .invoke(this::note)
                .chain(revision -> revision == rules.revision() ? unchanged(rules) : reread())
                .onFailure()
                .recoverWithItem(rules);
    }

    private Uni<Rules> unchanged(Rules rules) {
        failure.set(null);
        return Uni.createFrom().item(rules);
    }

    /// A slower reading of an older revision must not win.
    private Rules keep(Rules fresh) {
        nextLookNanos.set(System.nanoTime() + recheckNanos);
        failure.set(null);
        Rules kept =
                known.updateAndGet(
                        old -> old == null || old.revision() <= fresh.revision() ? fresh : old);
        LOG.debugf("Rules of revision %d are in force", fresh.revision());
        return kept == null ? fresh : kept;
    }

    private void note(Throwable cause) {
        failure.set(cause.getClass().getSimpleName());
        Rules rules = known.get();
        if (rules == null) {
            LOG.errorf("The rules cannot be read: %s", cause);
        } else {
            LOG.warnf("The rules of revision %d stay in force: %s", rules.revision(), cause);
        }
    }
}
