package dev.redress.training;

import dev.redress.core.classification.Ranking;
import dev.redress.core.examination.Lesson;

/// How far the best answer to a lesson was ahead of the next, and whether it was right.
record Lead(double lead, boolean right) {

    static Lead of(Ranking ranking, Lesson lesson) {
        return new Lead(ranking.lead(), lesson.accepts(ranking.best()));
    }
}
