package dev.redress.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.redress.core.sla.CalendarYear;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.CalendarFollower;
import dev.redress.platform.CalendarForm;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.CalendarHead;
import dev.redress.store.CalendarStore;
import dev.redress.store.CalendarStore.CalendarBody;
import dev.redress.store.CalendarVersion;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// People load calendars: the statutory days of a year, and calendars of the platform. Both are in
/// force at once; open deadlines that rest on a year are counted again.
@Singleton
class Calendars {

    private final CalendarStore store;
    private final RereadRules rules;
    private final Delivered delivered;
    private final PolicyJson json;
    private final DeskClock clock;
    private final List<CalendarFollower> followers;

    Calendars(
            CalendarStore store,
            RereadRules rules,
            Delivered delivered,
            PolicyJson json,
            DeskClock clock,
            @All List<CalendarFollower> followers) {
        this.store = store;
        this.rules = rules;
        this.delivered = delivered;
        this.json = json;
        this.clock = clock;
        this.followers = List.copyOf(followers);
    }

    /// A calendar as it is now.
    ///
    /// @param version counts its changes
    /// @param shown its content, and who made it when
    record Found(String id, int version, ObjectNode shown) {}

    /// All calendars by name, without their days.
    Uni<List<CalendarSummary>> list() {
        return store.latest().map(this::summaries);
    }

    /// Fails with a 404 for a calendar that nobody loaded.
    Uni<Found> find(String id) {
        if (id.equals(CalendarId.DESK)) {
            return rules.now().map(inForce -> desk(inForce.calendar(), inForce.revision()));
        }
        return store.find(id)
                .map(found -> found.map(this::loaded).orElseGet(() -> deliveredYear(id)));
    }

    /// Loads the next version of a calendar. Refused as a whole with everything that is wrong.
    ///
    /// @param seen the version that the caller knows; absent if they do not say
    Uni<Found> load(String id, @Nullable JsonNode body, String loader, @Nullable Integer seen) {
        Optional<Integer> year = CalendarId.yearOf(id);
        Object content = year.isPresent() ? year(body, year.get()) : business(id, body);
        int before = year.flatMap(delivered::year).isPresent() ? Delivered.VERSION : 0;
        CalendarBody fresh = new CalendarBody(json.written(content), loader, clock.instant());
        return store.load(id, before, fresh, seen)
                .map(version -> {
                    if (version == null) {
                        throw Seen.outrun(seen);
                    }
                    return version;
                })
                .call(() -> rules.reread())
                .call(version -> year.isPresent() ? follow(year.get(), version) : nothing())
                .chain(() -> find(id));
    }

    private Uni<Void> follow(int year, int version) {
        String name = CalendarId.ofYear(year) + "." + version;
        return Multi.createFrom()
                .iterable(followers)
                .onItem()
                .transformToUniAndConcatenate(follower -> follower.loaded(year, name))
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private YearForm year(@Nullable JsonNode body, int year) {
        YearForm form = json.sent(body, YearForm.class);
        try {
            // Any version will do: what the days may be does not depend on its number.
            return YearForm.of(form.built(year, Delivered.VERSION));
        } catch (InvalidPolicy e) {
            throw InvalidContent.of(e);
        }
    }

    private CalendarForm business(String id, @Nullable JsonNode body) {
        CalendarId.requireFree(id);
        CalendarForm form = json.sent(body, CalendarForm.class);
        if (form.toCalendar() == null) {
            throw InvalidInput.of("", "INVALID", "makes no calendar");
        }
        return form;
    }

    private List<CalendarSummary> summaries(List<CalendarHead> stored) {
        List<CalendarSummary> summaries = new ArrayList<>();
        summaries.add(new CalendarSummary(CalendarId.DESK, 1, null, null));
        for (CalendarYear year : delivered.years()) {
            String id = CalendarId.ofYear(year.year());
            if (stored.stream().noneMatch(version -> version.id().equals(id))) {
                summaries.add(new CalendarSummary(id, Delivered.VERSION, null, null));
            }
        }
        stored.stream().map(CalendarSummary::of).forEachOrdered(summaries::add);
        return summaries;
    }

    private Found deliveredYear(String id) {
        CalendarYear year =
                CalendarId.yearOf(id)
                        .flatMap(delivered::year)
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.notFound("There is no calendar " + id)));
        return found(new CalendarSummary(id, Delivered.VERSION, null, null), YearForm.of(year));
    }

    private Found loaded(CalendarVersion version) {
        Class<?> form =
                CalendarId.yearOf(version.id()).isPresent() ? YearForm.class : CalendarForm.class;
        return found(
                new CalendarSummary(
                        version.id(), version.version(), version.loadedBy(), version.loadedAt()),
                json.stored(version.body(), form));
    }

    private Found desk(WorkCalendar calendar, long revision) {
        ObjectNode shown = json.shown(DeskCalendar.of(calendar));
        shown.put("id", CalendarId.DESK);
        return new Found(CalendarId.DESK, (int) Math.min(Integer.MAX_VALUE, revision + 1), shown);
    }

    private Found found(CalendarSummary summary, Object form) {
        ObjectNode shown = json.shown(summary);
        shown.setAll(json.shown(form));
        return new Found(summary.id(), summary.version(), shown);
    }
}
