package dev.redress.infra;

import dev.redress.infra.functions.Door;
import dev.redress.infra.functions.Functions;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Surroundings;
import dev.redress.infra.migration.MigrationStep;
import dev.redress.infra.observability.Alarms;
import dev.redress.infra.observability.FunctionAlarms;
import dev.redress.infra.observability.Rollout;
import dev.redress.infra.schedules.DeadLetters;
import dev.redress.infra.settings.Settings;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.destinations.SqsDestination;
import software.constructs.Construct;

/// All functions, and which version of each is live: the alias that everybody calls. It moves on
/// after the database was migrated, bit by bit, and comes back when the alarm of its new version
/// rings.
final class LiveFunctions {

    private static final String LIVE = "live";

    private final Construct scope;
    private final MigrationStep migration;
    private final FunctionAlarms alarms;
    private final DeadLetters letters;
    private final Rollout rollout;
    private final Map<Door, Alias> doors = new EnumMap<>(Door.class);
    private final Map<Handler, Alias> scheduled = new LinkedHashMap<>();

    LiveFunctions(
            Construct scope,
            Settings settings,
            Surroundings surroundings,
            MigrationStep migration,
            Alarms alarms,
            DeadLetters letters) {
        this.scope = scope;
        this.migration = migration;
        this.alarms = new FunctionAlarms(alarms, settings);
        this.letters = letters;
        this.rollout = new Rollout(scope, settings);
        Functions functions =
                new Functions(scope, settings, surroundings, letters.queue().getQueueArn());
        for (Door door : Door.values()) {
            Alias alias = alias(door.word(), functions.of(door)).build();
            golive(door.word(), alias);
            this.alarms.watch(door, alias);
            doors.put(door, alias);
        }
        for (Handler handler : Handler.ALL) {
            Alias alias = startedByEvents(handler.name(), functions.of(handler));
            golive(handler.name(), alias);
            this.alarms.watch(handler, alias);
            if (handler.isScheduled()) {
                scheduled.put(handler, alias);
            }
        }
    }

    Map<Door, Alias> doors() {
        return doors;
    }

    /// Those that a schedule starts.
    Map<Handler, Alias> scheduled() {
        return scheduled;
    }

    private Alias.Builder alias(String name, Function function) {
        return Alias.Builder.create(scope, name + "-live")
                .aliasName(LIVE)
                .version(function.getCurrentVersion());
    }

    // As long as Lambda keeps one. While a run catches up, the events of every minute wait behind
    // it, and each is a short run afterwards; letting them grow old would fill the dead letters.
    private Alias startedByEvents(String name, Function function) {
        return alias(name, function)
                .maxEventAge(Duration.hours(6))
                .retryAttempts(1)
                .onFailure(new SqsDestination(letters.queue()))
                .build();
    }

    private void golive(String name, Alias alias) {
        migration.before(alias);
        alarms.watch(name, alias);
        rollout.guard(name, alias, alarms.errorsOfNew(name, alias));
    }
}
