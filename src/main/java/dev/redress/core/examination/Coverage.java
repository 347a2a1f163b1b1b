package dev.redress.core.examination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is answered without a person, and how well, if only the surest answers count.
///
/// @param confidenceMin the least confidence among them
/// @param covered the share of texts that they are
/// @param accepted the share of them that is accepted
public record Coverage(double confidenceMin, double covered, double accepted) {

    /// The surest `share` of all answers.
    static Coverage ofShare(double share, List<Answer> answers) {
        List<Answer> surest = new ArrayList<>(answers);
        surest.sort(Comparator.comparingDouble((Answer answer) -> -answer.opinion().confidence()));
        return of(surest.subList(0, (int) Math.round(share * answers.size())), answers.size());
    }

    /// All answers from a confidence on.
    static Coverage from(double confidenceMin, List<Answer> answers) {
        List<Answer> sure =
                answers.stream()
                        .filter(answer -> answer.opinion().confidence() >= confidenceMin)
                        .toList();
        Coverage found = of(sure, answers.size());
        return new Coverage(confidenceMin, found.covered(), found.accepted());
    }

    private static Coverage of(List<Answer> sure, int all) {
        int accepted = (int) sure.stream().filter(Answer::isAccepted).count();
        double least =
                sure.stream().mapToDouble(answer -> answer.opinion().confidence()).min().orElse(1);
        return new Coverage(
                least, Figures.share(sure.size(), all), Figures.share(accepted, sure.size()));
    }
}
