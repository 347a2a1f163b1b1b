package dev.redress.desk;

import dev.redress.core.identity.Role;
import dev.redress.core.sla.Stage;
import dev.redress.store.CaseTraits.Course;
import dev.redress.store.CaseTraits.PromiseTrait;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which promise the cases behind a figure have in common.
class PromiseParameters extends TraitPeriod {

    @QueryParam("stage")
    @Parameter(description = "With a promise of this stage that was not called off")
    @Nullable String stage;

    @QueryParam("promise")
    @Parameter(
            description =
                    "How it went: KEPT, BROKEN, FINISHED_LATE, OPEN, FINISHED or UNFINISHED, as the"
                            + " reports count them")
    @Nullable String promise;

    @QueryParam("person")
    @Parameter(description = "Whose promise it was")
    @Nullable String person;

    @QueryParam("nobody")
    @Parameter(description = "`true` for promises that no person was responsible for")
    @Nullable String nobody;

    @QueryParam("role")
    @Nullable String role;

    final @Nullable PromiseTrait promise() {
        boolean isNobodys = Boolean.TRUE.equals(truth("nobody", nobody));
        Stage wanted = oneOf("stage", stage, Stage.values());
        Course course = oneOf("promise", promise, Course.values());
        Role responsible = oneOf("role", role, Role.values());
        String owner = sizedOrAbsent("person", person);
        boolean isWanted =
                wanted != null
                        || course != null
                        || owner != null
                        || responsible != null
                        || isNobodys;
        return isWanted ? new PromiseTrait(wanted, course, owner, isNobodys, responsible) : null;
    }
}
