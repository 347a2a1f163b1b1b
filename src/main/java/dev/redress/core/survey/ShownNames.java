package dev.redress.core.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Of which teams, and of which categories of them, so many answered that it may be told of them
/// alone (ADR 0049).
///
/// @param groups how many answered, one for each team and category
/// @param shownFrom so many at the least are shown
public record ShownNames(List<Group> groups, int shownFrom) {

    /// How many answered of one team and category.
    ///
    /// @param team empty without one, like `category`
    public record Group(String team, String category, long answers) {}

    public ShownNames {
        groups = List.copyOf(groups);
    }

    public boolean showsTeam(String team) {
        return shown(by(groups, Group::team)).contains(team);
    }

    /// What is hidden of a team is hidden of all its categories, too.
    public boolean showsCategory(String team, String category) {
        List<Group> ofTeam = groups.stream().filter(group -> group.team().equals(team)).toList();
        return showsTeam(team) && shown(by(ofTeam, Group::category)).contains(category);
    }

    private static Map<String, Long> by(List<Group> groups, Function<Group, String> name) {
        return groups.stream()
                .collect(
                        Collectors.groupingBy(
                                name, TreeMap::new, Collectors.summingLong(Group::answers)));
    }

    private Set<String> shown(Map<String, Long> answers) {
        List<String> names = List.copyOf(answers.keySet());
        List<Hiding> hidden = Hiding.of(List.copyOf(answers.values()), shownFrom);
        return IntStream.range(0, names.size())
                .filter(i -> hidden.get(i) == Hiding.SHOWN)
                .mapToObj(names::get)
                .collect(Collectors.toSet());
    }
}
