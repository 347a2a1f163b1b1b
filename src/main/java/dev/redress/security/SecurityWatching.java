package dev.redress.security;

import dev.redress.core.identity.Actor;
import dev.redress.core.inspection.InspectionWatch;
import dev.redress.core.register.Kept;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import dev.redress.core.security.SecurityWatch;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.FilingRequest;
import dev.redress.store.InspectionStore;
import dev.redress.store.Register;
import dev.redress.store.SecurityEventStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// Reminds of what falls due in the registers of security, and tells of what is overdue, each once.
/// An entry that cannot be changed is reported and stays due; the others do not wait for it.
@ApplicationScoped
public class SecurityWatching implements Operation {

    private final SecurityEventStore events;
    private final InspectionStore inspections;
    private final RestoreWatch restores;
    private final SecurityGauges gauges;
    private final RulesInForce rules;
    private final DeskClock clock;

    SecurityWatching(
            SecurityEventStore events,
            InspectionStore inspections,
            RestoreWatch restores,
            SecurityGauges gauges,
            RulesInForce rules,
            DeskClock clock) {
        this.events = events;
        this.inspections = inspections;
        this.restores = restores;
        this.gauges = gauges;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "security-watch";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .map(inForce -> new Turn(Actor.SYSTEM, run.at(), inForce.wordingAt(run.at())))
                .chain(turn ->
                        watch(run, order, events, SecurityWatch::look, turn)
                                .chain(() ->
                                        watch(
                                                run,
                                                order,
                                                inspections,
                                                InspectionWatch::look,
                                                turn)))
                .chain(() -> restores(run, order))
                .chain(gauges::refresh)
                .map(_ -> run.report());
    }

    private Uni<Void> restores(OperationRun run, OperationOrder order) {
        return restores.look(run.at(), order.dryRun()).invoke(run::did).replaceWithVoid();
    }

    private <T extends Kept> Uni<Void> watch(
            OperationRun run,
            OperationOrder order,
            Register<T> register,
            BiFunction<T, Turn, Step<T>> look,
            Turn turn) {
        if (run.remaining() == 0) {
            return Uni.createFrom().voidItem();
        }
        return register.due(run.at(), run.remaining())
                .chain(due ->
                        order.dryRun()
                                ? Uni.createFrom().voidItem().invoke(() -> run.did(due.size()))
                                : lookAt(due, run, register, look, turn));
    }

    private static <T extends Kept> Uni<Void> lookAt(
            List<UUID> due,
            OperationRun run,
            Register<T> register,
            BiFunction<T, Turn, Step<T>> look,
            Turn turn) {
        return run.eachByItself(
                due,
                "Entry %s was not looked at"::formatted,
                id ->
                        register.change(
                                        id,
                                        FilingRequest.ofDesk(run.at()),
                                        found -> look.apply(found, turn))
                                .invoke(() -> run.did(1)));
    }
}
