package dev.redress.policy;

import dev.redress.core.classification.Model;
import dev.redress.core.classification.ModelFile;
import dev.redress.core.classification.Taught;
import dev.redress.store.ClassifierStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The models that people trained, of which the one in force is kept in memory.
@Singleton
class TaughtModels {

    private static final Logger LOG = Logger.getLogger(TaughtModels.class);

    private final ClassifierStore store;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    TaughtModels(ClassifierStore store) {
        this.store = store;
    }

    /// What is in force here.
    ///
    /// @param model absent for the delivered one
    record Learned(Taught taught, @Nullable Model model) {}

    private record Known(int version, Model model) {}

    /// The model of that version; the delivered one if this release cannot read it. Intake must not
    /// stop because the form of models has changed.
    Uni<Learned> of(Taught wanted) {
        if (wanted.version() == Taught.DELIVERED_VERSION) {
            return Uni.createFrom().item(new Learned(wanted, null));
        }
        Known present = known.get();
        return present != null && present.version() == wanted.version()
                ? Uni.createFrom().item(new Learned(wanted, present.model()))
                : store.model(wanted.version()).map(bytes -> read(wanted, bytes));
    }

    private Learned read(Taught wanted, byte[] bytes) {
        try {
            Known fresh = new Known(wanted.version(), ModelFile.read(bytes));
            known.set(fresh);
            return new Learned(wanted, fresh.model());
        } catch (IllegalArgumentException e) {
            LOG.errorf(e, "Classifier %d is of another form: train anew", wanted.version());
            return new Learned(new Taught(Taught.DELIVERED_VERSION, wanted.activations()), null);
        }
    }
}
