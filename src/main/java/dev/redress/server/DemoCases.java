package dev.redress.server;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Submission;
import dev.redress.core.customer.Channel;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.policy.Rules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.DeskConfig;
import dev.redress.platform.RulesInForce;
import dev.redress.store.IdempotencyClaim;
import dev.redress.store.IdempotencyStore;
import dev.redress.store.IntakeStore;
import dev.redress.store.NewCase;
import dev.redress.store.TimeOrderedId;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// In demo mode a desk begins with some cases, so that there is something to look at: fresh ones,
/// old ones with broken promises, and one that waits for a person to classify it.
///
/// Each has an idempotency key: a restart adds none, and does not make them again to find that out.
/// The server is not ready before they are there.
@Readiness
@ApplicationScoped
class DemoCases implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DemoCases.class);
    private static final String CHECK = "Demo cases";
    private static final String FILE = "/demo/complaints.json";
    private static final String SCOPE = "demo";
    private static final String KEYS = "demo-";
    private static final Actor APP = new Actor("app1", Set.of(Role.APP));

    private final DeskConfig config;
    private final RulesInForce rules;
    private final IntakeStore intake;
    private final IdempotencyStore keys;
    private final DeskClock clock;
    private final ObjectMapper json;
    private volatile HealthCheckResponse state = HealthCheckResponse.down(CHECK);

    DemoCases(
            DeskConfig config,
            RulesInForce rules,
            IntakeStore intake,
            IdempotencyStore keys,
            DeskClock clock,
            ObjectMapper json) {
        this.config = config;
        this.rules = rules;
        this.intake = intake;
        this.keys = keys;
        this.clock = clock;
        this.json = json;
    }

    /// A case as the file tells it.
    record DemoCase(
            String customer,
            Channel channel,
            int minutesAgo,
            @Nullable String orderNo,
            String content) {}

    @Override
    public HealthCheckResponse call() {
        return state;
    }

    void open(@Observes StartupEvent start) {
        if (!config.demo()) {
            opened();
            return;
        }
        VertxContextSupport.subscribe(
                () -> areThere().chain(there -> there ? nothing() : insert()).toMulti(),
                subscriber -> subscriber.with(_ -> {}, DemoCases::failed, this::opened));
    }

    /// All of them are, where the first is: they are stored together.
    private Uni<Boolean> areThere() {
        return keys.find(SCOPE, KEYS + 1).map(IdempotencyStore.Lookup.Used.class::isInstance);
    }

    private Uni<Void> insert() {
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> cases(inForce, now))
                .chain(cases -> intake.insert(cases, now))
                .replaceWithVoid();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private void opened() {
        state = HealthCheckResponse.up(CHECK);
    }

    private static void failed(Throwable failure) {
        LOG.error("The demo cases could not be written: the server does not become ready", failure);
    }

    private List<NewCase> cases(Rules inForce, Instant now) {
        List<NewCase> cases = new ArrayList<>();
        for (DemoCase told : told()) {
            cases.add(newCase(told, KEYS + (cases.size() + 1), inForce, now));
        }
        return cases;
    }

    private NewCase newCase(DemoCase told, String key, Rules inForce, Instant now) {
        Submission submission =
                new Submission(
                        Kind.COMPLAINT,
                        told.channel(),
                        Source.CUSTOMER,
                        new Customer(told.customer(), null, null, null),
                        told.content(),
                        told.content().codePointAt(0) < 128 ? "en" : "zh-CN",
                        null,
                        new References(told.orderNo(), null, null, null, null, null, null),
                        null,
                        now.minus(Duration.ofMinutes(told.minutesAgo())),
                        null,
                        List.of());
        Change opened =
                inForce.openingAt(submission.receivedAt())
                        .open(TimeOrderedId.at(now), submission, APP, now);
        return new NewCase(opened, APP.name(), new IdempotencyClaim(SCOPE, key, SCOPE, "{}"));
    }

    private List<DemoCase> told() {
        try (InputStream in = DemoCases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not part of this build");
            }
            return json.readValue(in, new TypeReference<List<DemoCase>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
