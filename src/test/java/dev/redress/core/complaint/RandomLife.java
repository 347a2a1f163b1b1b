package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.LIFECYCLE;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.arbitration.ArbitrationCommand;
import dev.redress.core.complaint.Disputes.Decided;
import dev.redress.core.complaint.LifecycleTable.Way;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.sla.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A case to which things happen by chance: whoever may, does what the status allows, and time
/// passes between.
///
/// What time alone ends is ended first, as the sweeps do, so that a step is the work of its
/// command.
final class RandomLife {

    /// One accepted command.
    ///
    /// @param disputes what there is after it, beside the case as it was found
    /// @param command its name
    record Step(Disputes disputes, String command, Change change) {

        Complaint found() {
            return disputes.complaint();
        }
    }

    private static final int STEPS_MAX = 60;
    private static final int TRIES_MAX = 200;
    private static final int PAUSE_MINUTES_MAX = 24 * 60;
    private static final int LONG_PAUSE_DAYS = 12;
    private static final int REST_DAYS = 40;
    private static final int MEDIATED_ONCE_IN = 2;

    private static final List<String> CONTENTS =
            List.of(
                    "你好",
                    CaseCast.LOW_RISK,
                    CaseCast.MEDIUM_RISK,
                    CaseCast.HIGH_RISK,
                    CaseCast.MAJOR);

    private static final List<Actor> CAST =
            Stream.concat(
                            Plays.ALL.values().stream().map(Play::actor),
                            Stream.of(CaseCast.AGENT, CaseCast.COMPLIANCE, CaseCast.OTHER_MIDDLE))
                    .distinct()
                    .toList();

    /// It takes many steps of its own; see [ChanceDisputes].
    private static final List<Play> MEDIATION = List.of(Plays.named("Mediate, opened"));

    private static final List<Play> ANY = List.copyOf(Plays.ALL.values());

    /// What moves a case on. Chosen more often, for else few cases would come to their end.
    private static final Map<Status, List<Play>> MOVING =
            moving(way -> !way.to().equals(Status.WITHDRAWN.name()) && !isAside(way));

    /// What takes it off its way, from where it rarely goes far.
    private static final Map<Status, List<Play>> ASIDE = moving(RandomLife::isAside);

    private final RandomGenerator random;
    private final Change opened;
    private final List<Step> steps = new ArrayList<>();
    private Complaint complaint;
    private @Nullable Mediation mediation;
    private @Nullable Arbitration arbitration;
    private Instant now = CaseCast.MONDAY_10AM;

    private RandomLife(RandomGenerator random) {
        this.random = random;
        this.opened = CaseCast.opened(oneOf(CONTENTS));
        this.complaint = Changed.ofMerchant(opened.after(), "M-1");
    }

    static RandomLife lived(RandomGenerator random) {
        RandomLife life = new RandomLife(random);
        boolean isAlive = true;
        while (isAlive && life.steps.size() < STEPS_MAX) {
            isAlive = life.goesOn();
        }
        return life;
    }

    Change opened() {
        return opened;
    }

    List<Step> steps() {
        return steps;
    }

    Complaint complaint() {
        return complaint;
    }

    private static Map<Status, List<Play>> moving(Predicate<Way> wanted) {
        Map<Status, List<Play>> moving = new EnumMap<>(Status.class);
        for (Way way : LifecycleTable.WAYS) {
            if (way.isMove() && wanted.test(way)) {
                for (Status from : way.from()) {
                    moving.computeIfAbsent(from, _ -> new ArrayList<>())
                            .add(Plays.named(way.name()));
                }
            }
        }
        return moving;
    }

    private static boolean isAside(Way way) {
        return way.to().equals(Status.MERGED.name())
                || way.command().equals(TurnCommand.Reopen.class.getSimpleName());
    }

    /// Answers whether anything more could happen.
    private boolean goesOn() {
        now = now.plus(pause());
        tried(new WaitCommand.EndWait(), Actor.SYSTEM);
        endDisputes();
        for (int i = 0; i < TRIES_MAX; i++) {
            Play play = oneOf(choices());
            Actor actor = random.nextBoolean() ? play.actor() : oneOf(CAST);
            if (tried(play.command(), actor)) {
                return true;
            }
        }
        return false;
    }

    private List<Play> choices() {
        boolean isMediated = mediation != null && !mediation.state().isOver();
        if (isMediated && random.nextInt(MEDIATED_ONCE_IN) == 0) {
            return MEDIATION;
        }
        return switch (random.nextInt(20)) {
            case 0 -> ASIDE.getOrDefault(complaint.status(), ANY);
            case 1, 2, 3, 4 -> ChanceCommands.at(now, random);
            case 5, 6, 7, 8, 9, 10, 11, 12 -> MOVING.getOrDefault(complaint.status(), ANY);
            default -> ANY;
        };
    }

    /// A closed case may be left alone until nobody can come back to it.
    private Duration pause() {
        if (complaint.status() == Status.CLOSED) {
            return Duration.ofDays(random.nextInt(REST_DAYS));
        }
        return random.nextInt(20) == 0
                ? Duration.ofDays(random.nextInt(LONG_PAUSE_DAYS))
                : Duration.ofMinutes(random.nextInt(PAUSE_MINUTES_MAX));
    }

    /// What the dates of mediations and arbitrations move.
    private void endDisputes() {
        for (MediationCommand end :
                List.of(new MediationCommand.Lapse(), new MediationCommand.Miss())) {
            lived(
                    disputes().mediate(end, LIFECYCLE, Actor.SYSTEM, now),
                    DisputeCommand.Mediate.class);
        }
        lived(
                disputes().arbitrate(new ArbitrationCommand.Miss(), LIFECYCLE, Actor.SYSTEM, now),
                DisputeCommand.Arbitrate.class);
    }

    private boolean tried(Command command, Actor actor) {
        if (isOfThePast(command)) {
            return false;
        }
        Decided decided =
                switch (command) {
                    case DisputeCommand.Mediate _ ->
                            ChanceDisputes.mediated(disputes(), now, random);
                    case DisputeCommand.Arbitrate _ ->
                            ChanceDisputes.arbitrated(disputes(), now, random);
                    default ->
                            new Decided(
                                    LIFECYCLE.decide(complaint, command, actor, now), null, null);
                };
        return lived(decided, command.getClass());
    }

    /// What no request would ask for.
    private boolean isOfThePast(Command command) {
        return command instanceof Command.AnnounceFollowUp follow
                && follow.date() instanceof FollowUpDate.On(LocalDate day)
                && !day.isAfter(WorkCalendar.dateOf(now));
    }

    private boolean lived(Decided decided, Class<? extends Command> command) {
        return switch (decided.outcome()) {
            case Outcome.Accepted(var change) -> {
                mediation = decided.mediation() == null ? mediation : decided.mediation();
                arbitration = decided.arbitration() == null ? arbitration : decided.arbitration();
                steps.add(new Step(disputes(), command.getSimpleName(), change));
                complaint = Changed.stored(change.after());
                yield true;
            }
            case Outcome.Refused _ -> false;
        };
    }

    private Disputes disputes() {
        return new Disputes(
                complaint, mediation == null ? List.of() : List.of(mediation), arbitration);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
