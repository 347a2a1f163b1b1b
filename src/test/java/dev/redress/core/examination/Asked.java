package dev.redress.core.examination;

import dev.redress.core.classification.Alternative;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.Label;
import dev.redress.core.classification.Language;
import dev.redress.core.classification.Opinion;
import dev.redress.core.classification.Versions;
import java.util.List;
import java.util.Set;

/// Lessons and answers for tests.
public final class Asked {
    private Asked() {}

    public static Lesson lesson(String id, String text, Label label) {
        return Lesson.of(
                new Exemplar(id, text, Language.ZH, label, null), Set.of(), "source-" + id);
    }

    public static Answer answer(Label right, Label said, double confidence, Label... also) {
        Exemplar exemplar = new Exemplar("x", "text", Language.ZH, right, null);
        Opinion opinion =
                new Opinion(
                        said,
                        Category.OTHER,
                        null,
                        confidence,
                        null,
                        List.of(),
                        List.<Alternative>of(),
                        new Versions("1", "1", "1", "1"));
        return new Answer(Lesson.of(exemplar, Set.of(also), "shop"), opinion, 1_000);
    }
}
