package dev.redress.core.complaint;

import dev.redress.core.classification.Category;
import java.time.Duration;
import java.util.function.Function;

/// How the teams share the work.
///
/// @param teamOf which team has the complaints of a category (ORG-09)
/// @param taskWithin in which other departments answer, if nothing else was said (ORG-13)
/// @param reopenWithin how long a case that is closed now can be opened again
public record TeamTerms(
        Function<Category, SkillGroup> teamOf, Duration taskWithin, Duration reopenWithin) {}
