package dev.redress.server;

import dev.redress.core.classification.Category;
import dev.redress.core.staff.Qualification;
import dev.redress.identity.DemoCast;
import dev.redress.platform.DeskClock;
import dev.redress.platform.DeskConfig;
import dev.redress.store.AccountStore;
import dev.redress.store.CertificateStore;
import dev.redress.store.SkillGroupStore;
import dev.redress.store.StaffStore;
import dev.redress.store.TutorStore;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// In demo mode the accounts of [DemoCast] are written at every start, with one supervisor for all
/// skill groups and what the first line has passed, and the server is not ready before they are
/// there. Without demo mode nothing is written.
///
/// Without a configured password each start makes up another one and prints it: the one of the last
/// start is no longer valid.
@Readiness
@ApplicationScoped
class DemoAccounts implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class);
    private static final String CHECK = "Demo accounts";
    private static final int PASSWORD_BYTES = 8;

    private final DeskConfig config;
    private final AccountStore accounts;
    private final SkillGroupStore groups;
    private final StaffStore staff;
    private final CertificateStore certificates;
    private final TutorStore tutors;
    private final DeskClock clock;
    private volatile HealthCheckResponse state = HealthCheckResponse.down(CHECK);

    DemoAccounts(
            DeskConfig config,
            AccountStore accounts,
            SkillGroupStore groups,
            StaffStore staff,
            CertificateStore certificates,
            TutorStore tutors,
            DeskClock clock) {
        this.staff = staff;
        this.certificates = certificates;
        this.tutors = tutors;
        this.clock = clock;
        this.groups = groups;
        this.config = config;
        this.accounts = accounts;
    }

    @Override
    public HealthCheckResponse call() {
        return state;
    }

    void write(@Observes StartupEvent start) {
        if (!config.demo()) {
            state = HealthCheckResponse.up(CHECK);
            return;
        }
        String password = config.demoPassword().orElseGet(DemoAccounts::madeUp);
        VertxContextSupport.subscribe(
                () -> save(password).toMulti(),
                subscriber -> subscriber.with(_ -> {}, DemoAccounts::failed, this::written));
        if (config.demoPassword().isEmpty()) {
            LOG.infof(
                    "Demo mode: %s and the other demo accounts have the password %s until the next"
                            + " start",
                    DemoCast.NAMES.getFirst(), password);
        }
    }

    private Uni<Void> save(String password) {
        Set<String> categories =
                Stream.of(Category.values()).map(Category::name).collect(Collectors.toSet());
        return accounts.save(DemoCast.withPassword(password))
                .chain(() -> groups.save(categories, DemoCast.SUPERVISOR))
                .chain(this::keepProfiles)
                .chain(this::keepCertificates)
                .chain(this::keepTutors);
    }

    /// Also who was changed in the demo keeps what they have.
    private Uni<Void> keepCertificates() {
        return Multi.createFrom()
                .iterable(DemoCast.CERTIFIED)
                .onItem()
                .transformToUniAndConcatenate(account ->
                        certificates
                                .of(account)
                                .map(Qualification::certificates)
                                .chain(known -> known.isEmpty() ? certify(account) : nothing()))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> certify(String account) {
        return Multi.createFrom()
                .iterable(DemoCast.certificates(clock.instant()))
                .onItem()
                .transformToUniAndConcatenate(one -> certificates.record(account, one))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> keepTutors() {
        return Multi.createFrom()
                .iterable(DemoCast.TUTORS.entrySet())
                .onItem()
                .transformToUniAndConcatenate(pair ->
                        tutors.name(pair.getKey(), pair.getValue(), "system", clock.instant()))
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /// Whoever changed one in the demo finds it changed after the next start.
    private Uni<Void> keepProfiles() {
        return Multi.createFrom()
                .iterable(DemoCast.profiles())
                .onItem()
                .transformToUniAndConcatenate(
                        profile -> staff.keep(profile, "system", clock.instant()))
                .onItem()
                .ignoreAsUni();
    }

    private void written() {
        state = HealthCheckResponse.up(CHECK);
    }

    private static void failed(Throwable failure) {
        LOG.error(
                "The demo accounts could not be written: the server does not become ready",
                failure);
    }

    private static String madeUp() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
