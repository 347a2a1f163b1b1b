package dev.redress.training;

import dev.redress.core.examination.Answer;
import dev.redress.core.examination.Bar;
import dev.redress.core.examination.Figures;
import dev.redress.core.examination.Latency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What an examination showed.
///
/// @param groups figures by the name of the group; `all` is the whole
/// @param missed what of the bar is not reached by the whole, in words
record Report(
        String file,
        String model,
        String exemplars,
        Bar bar,
        List<String> missed,
        Latency latency,
        Map<String, Figures> groups,
        List<Mistake> worst) {

    private static final int WORST = 15;
    private static final String ALL = "all";

    /// What of the bar is not reached, however busy the machine is.
    List<String> missedByAnswers() {
        return bar.missed(Objects.requireNonNull(groups.get(ALL)));
    }

    static Report of(
            String file,
            String model,
            String exemplars,
            Bar bar,
            List<Group> groups,
            List<Answer> answers) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (Group group : groups) {
            figures.put(group.name(), Figures.of(group.of(answers)));
        }
        Figures all = Figures.of(answers);
        figures.put(ALL, all);
        Latency latency = Latency.of(answers);
        return new Report(
                file,
                model,
                exemplars,
                bar,
                bar.missed(all, latency),
                latency,
                figures,
                Mistake.worst(answers, WORST));
    }
}
