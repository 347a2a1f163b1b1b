package dev.redress.intake;

import dev.redress.intake.BatchInsert.Result;
import dev.redress.intake.ImportLineReader.Read;
import dev.redress.platform.Idempotency;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.ImportSummary.Progress;
import dev.redress.store.ImportSummary.Rejection;
import dev.redress.store.Inserted;
import dev.redress.store.Unstorable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// How far an import is. For one use by one run, which does one thing at a time.
final class ImportRun {

    /// A file with more bad lines than this is none that anybody wants to have imported; the run
    /// stops behind the batch in which there are more, so that what is kept of it and what its
    /// answer says have an end.
    static final int REJECTED_MAX = 10_000;

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final UUID id;
    private final List<Rejection> rejected = new ArrayList<>();
    private Progress progress = Progress.NONE;
    private int rejectedCount;
    private @Nullable ProblemException brokenBy;
    private @Nullable ProblemException abortedBy;

    ImportRun(UUID id) {
        this.id = id;
    }

    /// Notes that the stream ended in the middle.
    void breakOff(Throwable failure) {
        LOG.infof("Import %s broke off: %s", id, failure.getMessage());
        brokenBy =
                failure instanceof ProblemException problem
                        ? problem
                        : problem(400, "BODY_BROKE_OFF", "The body broke off");
    }

    boolean isBroken() {
        return brokenBy != null;
    }

    void failIfBroken() {
        if (brokenBy != null) {
            throw brokenBy;
        }
    }

    void failIfAborted() {
        if (abortedBy != null) {
            throw abortedBy;
        }
        if (rejectedCount > REJECTED_MAX) {
            LOG.infof("Import %s was stopped: %d lines were rejected", id, rejectedCount);
            throw tooManyRejected();
        }
    }

    UUID id() {
        return id;
    }

    Progress progress() {
        return progress;
    }

    /// Those of the latest batch, in the order of their lines.
    List<Rejection> rejected() {
        return rejected.stream().sorted(Comparator.comparingInt(Rejection::line)).toList();
    }

    void begin(List<Read> batch) {
        rejected.clear();
        for (Read read : batch) {
            if (read instanceof Read.Bad(var rejection)) {
                reject(rejection);
            }
        }
    }

    /// @param hashes what was stored under the keys that were taken
    void stored(List<Read.Good> lines, List<Result> results, Map<String, String> hashes) {
        for (int i = 0; i < lines.size(); i++) {
            Read.Good line = lines.get(i);
            Result result = results.get(i);
            if (result.failure() != null) {
                failed(line, result.failure());
            } else if (result.is(Inserted.CREATED)) {
                count(1, 1, 0);
            } else {
                repeated(line, hashes.get(line.key().key()));
            }
        }
    }

    /// A line that the database refuses is left out. Whatever else fails is not the fault of the
    /// line, which is not counted, and ends the run; but not before the rest of the batch is
    /// counted.
    private void failed(Read.Good line, Throwable failure) {
        if (failure instanceof Unstorable) {
            LOG.errorf(failure, "Import %s: line %d was not stored", id, line.line());
            reject(new Rejection(line.line(), "NOT_STORED", "could not be stored"));
        } else {
            abortedBy = aborted(failure);
        }
    }

    /// Why the run ends if the store fails with `failure`.
    ProblemException aborted(Throwable failure) {
        if (abortedBy != null) {
            return abortedBy;
        }
        LOG.errorf(failure, "Import %s was aborted", id);
        return problem(503, "IMPORT_ABORTED", "The import could not go on");
    }

    private void reject(Rejection rejection) {
        rejected.add(rejection);
        rejectedCount++;
        count(1, 0, 0);
    }

    private ProblemException tooManyRejected() {
        return new ProblemException(
                Problem.of(
                        422,
                        "TOO_MANY_REJECTED",
                        "Too many lines were rejected",
                        "The import %s stopped because it had rejected more than %d lines. What was committed is kept: %d new cases"
                                .formatted(id, REJECTED_MAX, progress.created())));
    }

    private static ProblemException problem(int status, String code, String title) {
        return new ProblemException(
                Problem.of(
                        status,
                        code,
                        title,
                        "What was committed is kept; send the same lines once more"));
    }

    private void repeated(Read.Good line, @Nullable String storedHash) {
        if (line.key().hash().equals(storedHash)) {
            count(1, 0, 1);
        } else {
            Problem reused = Idempotency.reused();
            reject(new Rejection(line.line(), reused.code(), String.valueOf(reused.detail())));
        }
    }

    private void count(int received, int created, int replayed) {
        progress =
                new Progress(
                        progress.received() + received,
                        progress.created() + created,
                        progress.replayed() + replayed);
    }
}
