package dev.redress;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.redress.support.Published;
import dev.redress.support.Published.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who is let in to command a case stands in `src/docs/case-lifecycle.md`.
class CommandDoorsTest {

    private static final String CASE = "/complaints/{id}/";
    private static final String DESK_ITSELF = "—";
    private static final String TO_COME = "not yet: ";
    private static final String AT_THE_DOOR = "–";

    private static final Published DOCUMENT = Published.document("case-lifecycle.md");
    private static final List<Row> COLUMNS = DOCUMENT.table("Column");
    private static final List<Row> ROWS = DOCUMENT.tables("Command, given").getLast();

    @Test
    void a_resource_lets_in_the_roles_of_its_rows_and_no_other() {
        Map<String, Set<String>> published = new TreeMap<>();
        for (Row row : ROWS) {
            if (!row.cell("Resource").equals(DESK_ITSELF) && !isElsewhere(row) && !isToCome(row)) {
                published
                        .computeIfAbsent(row.cell("Resource"), _ -> new TreeSet<>())
                        .addAll(letIn(row));
            }
        }
        Map<String, Set<String>> doors = doors();
        doors.keySet().retainAll(published.keySet());

        assertThat(doors).isEqualTo(published);
    }

    /// As soon as it has a door, the table must say so.
    @Test
    void what_has_no_door_yet_has_none() {
        assertThat(ROWS)
                .filteredOn(CommandDoorsTest::isToCome)
                .extracting(row -> row.cell("Resource").substring(TO_COME.length()))
                .doesNotContainAnyElementsOf(doors().keySet());
    }

    private static boolean isToCome(Row row) {
        return row.cell("Resource").startsWith(TO_COME);
    }

    @Test
    void what_has_no_resource_is_done_by_the_desk_alone() {
        assertThat(ROWS)
                .filteredOn(row -> row.cell("Resource").equals(DESK_ITSELF))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(letIn(row)).containsExactly("scheduler"));
    }

    /// Whoever answers as a party comes by a link, and by no role.
    @Test
    void what_stands_elsewhere_lets_in_nobody_by_role() {
        assertThat(ROWS)
                .filteredOn(CommandDoorsTest::isElsewhere)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(letIn(row)).isEmpty());
    }

    private static boolean isElsewhere(Row row) {
        return row.cell("Resource").startsWith("/");
    }

    private static Set<String> letIn(Row row) {
        return COLUMNS.stream()
                .filter(column -> !row.cell(column.cell("Column")).equals(AT_THE_DOOR))
                .map(column -> column.cell("Role"))
                .collect(toCollection(TreeSet::new));
    }

    /// The roles by resource, for whatever can be posted below a case.
    private static Map<String, Set<String>> doors() {
        Map<String, Set<String>> doors = new TreeMap<>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.redress")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(POST.class))
                        .filter(method -> pathOf(method).startsWith(CASE))
                        .forEach(method ->
                                doors.put(
                                        pathOf(method).substring(CASE.length()), rolesOf(method)));
        return doors;
    }

    private static String pathOf(Method method) {
        Path own = method.getAnnotation(Path.class);
        return method.getDeclaringClass().getAnnotation(Path.class).value()
                + (own == null ? "" : own.value());
    }

    private static Set<String> rolesOf(Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed roles =
                own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
        return new TreeSet<>(List.of(roles.value()));
    }
}
