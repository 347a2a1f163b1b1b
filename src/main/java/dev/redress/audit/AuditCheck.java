package dev.redress.audit;

import dev.redress.core.audit.Anchor;
import dev.redress.core.audit.ChainReading;
import dev.redress.core.audit.SealedEntry;
import dev.redress.core.evidence.HashChain;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.store.AuditSealing;
import dev.redress.store.AuditStore;
import dev.redress.store.EntryGone;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.logging.Logger;

/// Seals what is left, follows the chain over the latest entries, as many as the order allows, and
/// compares it with the anchors on the way. Reports what is not as it was sealed, and mends
/// nothing. If all is well it sets the anchor of the day.
@ApplicationScoped
public class AuditCheck implements Operation {

    private static final Logger LOG = Logger.getLogger(AuditCheck.class);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int PAGE = 2_000;

    private final AuditSeal seal;
    private final AuditSealing sealing;
    private final AuditStore log;
    private final DeskClock clock;

    AuditCheck(AuditSeal seal, AuditSealing sealing, AuditStore log, DeskClock clock) {
        this.seal = seal;
        this.sealing = sealing;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-check";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return sealing.leftBehind()
                .invoke(count -> tellLeftBehind(count, run))
                .chain(() -> seal.run(order.unlimited()))
                .chain(() -> sealing.last())
                .call(last -> log.anchors(last + 1, 1).invoke(lost -> tellLost(last, lost, run)))
                .chain(last -> read(Math.max(0, last - order.limit()), run))
                .chain(() -> anchor(order, run))
                .map(_ -> run.report());
    }

    private static void tellLeftBehind(long count, OperationRun run) {
        if (count > 0) {
            run.failed(
                    "%d entries were not sealed within %s"
                            .formatted(count, AuditSealing.UNDER_WAY_MAX));
        }
    }

    // The end of a chain can be taken away without a break in what is left.
    private static void tellLost(long last, List<Anchor> beyond, OperationRun run) {
        beyond.forEach(anchor ->
                run.failed(
                        "The chain ends at %d, but it was anchored at %d on %s"
                                .formatted(last, anchor.number(), anchor.day())));
    }

    private Uni<Void> read(long from, OperationRun run) {
        Uni<ChainReading> begun =
                from == 0
                        ? Uni.createFrom().item(new ChainReading(0, HashChain.BEGINNING))
                        : log.hash(from).map(hash -> new ChainReading(from, hash));
        return begun.chain(reading ->
                log.anchors(from, OperationOrder.LIMIT_MAX)
                        .chain(anchors -> read(reading, anchors, run)));
    }

    private Uni<Void> read(ChainReading reading, List<Anchor> anchors, OperationRun run) {
        return run.repeat(() ->
                        log.chain(reading.number(), PAGE)
                                .invoke(links -> read(links, reading, anchors))
                                .invoke(links -> run.did(links.size()))
                                .map(links -> links.size() == PAGE))
                .onFailure(EntryGone.class)
                .recoverWithUni(gone -> {
                    run.failed(String.valueOf(gone.getMessage()));
                    return Uni.createFrom().voidItem();
                })
                .invoke(() -> reading.faults().forEach(run::failed));
    }

    private static void read(List<SealedEntry> links, ChainReading reading, List<Anchor> anchors) {
        for (SealedEntry link : links) {
            reading.then(link);
            anchors.stream()
                    .filter(anchor -> anchor.number() == link.number())
                    .forEach(reading::compare);
        }
    }

    // A chain that is not as it was, or was not read to its end, must not be vouched for.
    private Uni<Void> anchor(OperationOrder order, OperationRun run) {
        if (order.dryRun() || run.failures() > 0 || run.isOutOfTime()) {
            return Uni.createFrom().voidItem();
        }
        return sealing.anchor(LocalDate.ofInstant(run.at(), CHINA), run.at())
                .invoke(set ->
                        set.ifPresent(anchor ->
                                LOG.infof(
                                        "Audit log anchored: %s, entry %d, %s",
                                        anchor.day(), anchor.number(), anchor.hash())))
                .replaceWithVoid();
    }
}
