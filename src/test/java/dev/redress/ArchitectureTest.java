package dev.redress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.groups.UniAwait;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/// Who may know whom, and what may be done where. See the map in `dev.redress`.
@AnalyzeClasses(packages = ArchitectureTest.BASE, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String BASE = "dev.redress";
    private static final String HOUSE = BASE + "..";
    private static final String CORE = BASE + ".core..";
    private static final String STORE = BASE + ".store..";
    private static final String PLATFORM = BASE + ".platform..";
    private static final String POLICY = BASE + ".policy..";
    private static final String SERVER = BASE + ".server..";
    private static final String FLOWS =
            BASE
                    + ".(intake|desk|deadline|businesstime|survey|notification|identity|policy"
                    + "|outlook|report|file|order|party|classification|training|insight|customer"
                    + "|guidance|dispute|compensation|assignment|roster|incident|security|privacy|audit|reputation|appraisal)..";
    private static final String LAMBDA_HANDLER =
            "com.amazonaws.services.lambda.runtime.RequestHandler";

    @ArchTest
    static final ArchRule core_is_plain_java =
            classes()
                    .that()
                    .resideInAPackage(CORE)
                    .should()
                    .onlyDependOnClassesThat(
                            are(resideInAnyPackage(CORE, "java..", "org.jspecify..")));

    @ArchTest
    static final ArchRule the_store_knows_core =
            noClasses()
                    .that()
                    .resideInAPackage(STORE)
                    .should()
                    .dependOnClassesThat(
                            are(resideInAPackage(HOUSE).and(resideOutsideOfPackages(CORE, STORE))));

    @ArchTest
    static final ArchRule the_platform_knows_core_and_store =
            noClasses()
                    .that()
                    .resideInAPackage(PLATFORM)
                    .should()
                    .dependOnClassesThat(
                            are(
                                    resideInAPackage(HOUSE)
                                            .and(resideOutsideOfPackages(CORE, STORE, PLATFORM))));

    @ArchTest
    static final ArchRule flows_do_not_know_each_other =
            slices().matching(FLOWS).should().notDependOnEachOther();

    /// What was made of the policy is given to all; the making concerns nobody.
    @ArchTest
    static final ArchRule nobody_knows_policy =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(POLICY)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(POLICY);

    /// The functions are built without it.
    @ArchTest
    static final ArchRule nobody_knows_the_server =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(SERVER)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(SERVER);

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching(BASE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_class_is_for =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule paths_belong_to_resources =
            classes()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .haveSimpleNameEndingWith("Resource");

    /// The build leaves `*Function` out of the server and finds the handlers by that name.
    @ArchTest
    static final ArchRule handlers_are_functions =
            classes()
                    .that()
                    .areAssignableTo(LAMBDA_HANDLER)
                    .should()
                    .haveSimpleNameEndingWith("Function")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_operation_says_who_may_call_it =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(Authenticated.class);

    @ArchTest
    static final ArchRule rows_stay_in_the_store =
            classes()
                    .that()
                    .resideInAPackage(STORE)
                    .and()
                    .haveSimpleNameEndingWith("Row")
                    .should()
                    .bePackagePrivate();

    /// One way to the database: its own language, in the store.
    @ArchTest
    static final ArchRule only_the_store_speaks_sql =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(STORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.vertx.mutiny.sqlclient..");

    /// `DeskClock` tells the desk's time, `@RealTime Clock` the machine's.
    @ArchTest
    static final ArchRule time_is_passed_in =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(PLATFORM, SERVER)
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callConstructor(Date.class)
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule nobody_waits_for_a_uni =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(BASE + ".platform.LambdaBridge")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(UniAwait.class)
                    .orShould()
                    .callMethod(Uni.class, "subscribeAsCompletionStage")
                    .orShould()
                    .callMethod(VertxContextSupport.class, "subscribeAndAwait", Supplier.class);
}
