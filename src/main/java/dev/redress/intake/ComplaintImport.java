package dev.redress.intake;

import dev.redress.intake.ImportLineReader.Importer;
import dev.redress.intake.ImportLineReader.Read;
import dev.redress.intake.ImportLineReader.Session;
import dev.redress.intake.LineSplitter.Line;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.store.Arrival;
import dev.redress.store.IdempotencyStore;
import dev.redress.store.ImportStore;
import dev.redress.store.ImportSummary;
import dev.redress.store.Inserted;
import dev.redress.store.IntakeStore;
import dev.redress.store.Unavailable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Takes complaints from a stream of lines, batch after batch: the next lines are only read when
/// the ones before are committed.
///
/// May be repeated with the same lines: what is a case already is counted and not made again. When
/// the stream breaks off, all lines that were whole by then are committed.
@Singleton
class ComplaintImport {

    private final ImportStore imports;
    private final IdempotencyStore keys;
    private final BatchInsert batches;
    private final ImportLineReader reader;
    private final RulesInForce rules;
    private final DeskClock clock;

    ComplaintImport(
            ImportStore imports,
            IdempotencyStore keys,
            IntakeStore cases,
            ImportLineReader reader,
            RulesInForce rules,
            DeskClock clock) {
        this.imports = imports;
        this.keys = keys;
        this.batches = new BatchInsert(fresh -> cases.receive(fresh, clock.instant()));
        this.reader = reader;
        this.rules = rules;
        this.clock = clock;
    }

    /// Whether there was no such run yet, and it has begun.
    Uni<Boolean> begin(UUID id, Importer importer) {
        return imports.start(id, importer.actor().name(), clock.instant());
    }

    Uni<ImportSummary> find(UUID id) {
        return imports.find(id);
    }

    /// Takes all lines of `body`, in the run that [#begin] began. Fails with a problem when the
    /// body breaks off or the database does not answer; what was committed stays.
    Uni<ImportSummary> take(UUID id, Importer importer, Multi<byte[]> body) {
        ImportRun run = new ImportRun(id);
        return lines(body, run)
                .group()
                .intoLists()
                .of(IntakeStore.BATCH_MAX)
                .onItem()
                .transformToUniAndConcatenate(lines ->
                        rules.now()
                                .map(inForce -> new Session(importer, inForce, clock.instant()))
                                .chain(session -> commit(lines, run, session)))
                .collect()
                .last()
                .onFailure()
                .call(() -> imports.finish(id, clock.instant()).onFailure().recoverWithNull())
                .call(() -> imports.finish(id, clock.instant()))
                .invoke(run::failIfBroken)
                .chain(() -> imports.find(id))
                .onFailure(Unavailable::isBehind)
                .transform(run::aborted);
    }

    private static Multi<Line> lines(Multi<byte[]> body, ImportRun run) {
        LineSplitter splitter = new LineSplitter(ImportLineReader.LINE_BYTES_MAX);
        Multi<Line> whole =
                body.onItem()
                        .<Line>transformToIterable(splitter::add)
                        .onFailure()
                        .invoke(run::breakOff)
                        .onFailure()
                        .recoverWithCompletion();
        Multi<Line> last =
                Multi.createFrom()
                        .deferred(() ->
                                run.isBroken()
                                        ? Multi.createFrom().empty()
                                        : Multi.createFrom().iterable(splitter.last()));
        return Multi.createBy().concatenating().streams(whole, last);
    }

    private Uni<Void> commit(List<Line> lines, ImportRun run, Session session) {
        List<Read> batch = lines.stream().map(line -> reader.read(line, session)).toList();
        List<Read.Good> good = new ArrayList<>();
        for (Read read : batch) {
            if (read instanceof Read.Good line) {
                good.add(line);
            }
        }
        run.begin(batch);
        return store(good, run)
                .chain(() -> imports.advance(run.id(), run.progress(), run.rejected()))
                .invoke(run::failIfAborted);
    }

    private Uni<Void> store(List<Read.Good> good, ImportRun run) {
        if (good.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Arrival> cases = good.stream().map(Read.Good::fresh).toList();
        return batches.all(cases)
                .chain(results ->
                        hashes(good, results).invoke(hashes -> run.stored(good, results, hashes)))
                .replaceWithVoid();
    }

    /// What was stored under those keys that were taken.
    private Uni<Map<String, String>> hashes(
            List<Read.Good> good, List<BatchInsert.Result> results) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            if (results.get(i).is(Inserted.DUPLICATE_KEY)) {
                taken.add(good.get(i).key().key());
            }
        }
        return taken.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : keys.hashes(good.getFirst().key().scope(), taken);
    }
}
