package dev.redress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.scheduler.Scheduled;
import jakarta.ws.rs.Path;

/// The build leaves doors out of results by their names: functions out of the API, resources out of
/// the events, schedules, `server` and `training` out of both. So the names must tell, and nobody
/// else may need a class that is not there.
@AnalyzeClasses(packages = "dev.redress", importOptions = DoNotIncludeTests.class)
class DoorsTest {

    @ArchTest
    static final ArchRule functions_are_called_so =
            classes()
                    .that(
                            assignableTo(RequestHandler.class)
                                    .or(assignableTo(RequestStreamHandler.class)))
                    .should()
                    .haveSimpleNameEndingWith("Function");

    @ArchTest
    static final ArchRule schedules_are_called_so =
            methods()
                    .that()
                    .areAnnotatedWith(Scheduled.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Schedule");

    @ArchTest
    static final ArchRule resources_are_called_so =
            classes()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .haveSimpleNameEndingWith("Resource");

    @ArchTest static final ArchRule nobody_needs_a_function = onlyThemselvesNeed("Function");

    @ArchTest static final ArchRule nobody_needs_a_schedule = onlyThemselvesNeed("Schedule");

    @ArchTest static final ArchRule nobody_needs_a_resource = onlyThemselvesNeed("Resource");

    @ArchTest
    static final ArchRule nobody_needs_the_server =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.redress.server..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.redress.server..",
                            "org.flywaydb..",
                            "org.postgresql..",
                            "io.zonky..");

    /// The functions are built without it, and without what it learns with.
    @ArchTest
    static final ArchRule nobody_needs_the_training =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.redress.training..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.redress.training..", "de.bwaldvogel..");

    private static ArchRule onlyThemselvesNeed(String kind) {
        DescribedPredicate<JavaClass> door = partOfA(kind);
        return noClasses().that(DescribedPredicate.not(door)).should().dependOnClassesThat(door);
    }

    private static DescribedPredicate<JavaClass> partOfA(String kind) {
        String name = "dev\\.redress\\..*" + kind + "(\\$.*)?";
        return DescribedPredicate.describe(
                "are part of a " + kind, type -> type.getName().matches(name));
    }
}
