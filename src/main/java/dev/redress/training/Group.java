package dev.redress.training;

import dev.redress.core.examination.Answer;
import java.util.ArrayList;
import java.util.List;

/// Lessons that are also measured by themselves.
///
/// @param beginnings of the sources that belong to it
record Group(String name, List<String> beginnings) {

    /// Reads `reviews=shop1,shop2;service=desk`.
    ///
    /// @throws IllegalArgumentException for anything else
    static List<Group> parse(String text) {
        List<Group> groups = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String[] sides = part.split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("Not name=source,source;…: " + text);
            }
            groups.add(new Group(sides[0], List.of(sides[1].split(",", -1))));
        }
        return groups;
    }

    List<Answer> of(List<Answer> answers) {
        return answers.stream()
                .filter(answer ->
                        beginnings.stream().anyMatch(answer.lesson().source()::startsWith))
                .toList();
    }
}
