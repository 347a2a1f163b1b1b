package dev.redress.security;

import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.storage.FileStorage;
import dev.redress.store.DatabaseAddress;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/// Looks whether strangers get at the database or at the files (SEC-22). What lets them in is an
/// error in the log and stands in the report, every night until somebody has mended it.
@ApplicationScoped
public class ExposureCheck implements Operation {

    private static final Logger LOG = Logger.getLogger(ExposureCheck.class);

    /// Database and files.
    private static final int LOOKED_AT = 2;

    private final DatabaseAddress database;
    private final FileStorage files;
    private final DeskClock clock;

    ExposureCheck(DatabaseAddress database, FileStorage files, DeskClock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exposure-check";
    }

    @Override
    public boolean reachesOthers() {
        return true;
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        run.did(LOOKED_AT);
        return database.exposures()
                .invoke(found -> tell(run, found))
                .chain(files::exposures)
                .invoke(found -> tell(run, found))
                .map(_ -> run.report());
    }

    private static void tell(OperationRun run, List<String> found) {
        for (String exposure : found) {
            LOG.error(exposure);
            run.failed(exposure);
        }
    }
}
