package dev.redress.roster;

import dev.redress.core.routing.Agent;
import dev.redress.platform.DeskClock;
import dev.redress.roster.StaffAnswers.MemberAnswer;
import dev.redress.store.BoardStore;
import dev.redress.store.BoardStore.Board;
import dev.redress.store.BoardStore.Station;
import dev.redress.store.StaffStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How the work stands, and the people who do it (ORG-05).
@Path("/team")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "compliance", "operations", "auditor"})
@Tag(name = "Organisation")
public class BoardResource {

    private final BoardStore board;
    private final StaffStore staff;
    private final DeskClock clock;

    BoardResource(BoardStore board, StaffStore staff, DeskClock clock) {
        this.board = board;
        this.staff = staff;
        this.clock = clock;
    }

    /// @param process the open cases by status
    /// @param people with what they have and what of it is overdue
    record BoardAnswer(Instant at, List<Station> process, List<PersonAnswer> people) {}

    /// @param overdue how many of their cases have a promise that was not kept and still is not
    record PersonAnswer(MemberAnswer person, long overdue) {}

    @GET
    @Operation(
            summary = "The open cases by status, and who has how much",
            description =
                    "Of each status: how many cases, how many nobody has, how many are overdue, and"
                            + " since when the oldest waits. How people kept their promises over a time"
                            + " is `GET /reports/deadlines`.")
    public Uni<BoardAnswer> read() {
        Instant now = clock.instant();
        return board.board(now)
                .chain(found -> staff.staff(now).map(people -> answer(now, found, people)));
    }

    private static BoardAnswer answer(Instant now, Board found, List<Agent> people) {
        return new BoardAnswer(
                now,
                found.process(),
                people.stream()
                        .map(agent ->
                                new PersonAnswer(
                                        MemberAnswer.of(agent),
                                        found.overdue().getOrDefault(agent.account(), 0L)))
                        .toList());
    }
}
