package dev.redress.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hamcrest.Matchers;

/// Calls the desk over HTTP in the name of a demo account.
public final class Api {

    /// The demo accounts of the staff.
    public static final String STAFF =
            "\\b(trainee|agent|senior|supervisor|middle|back|mediator|expert|compliance|operations"
                    + "|security|auditor|admin|scheduler)\\d\\b";

    private static final String BASE = "/api/v1";
    private static final Duration TOKEN_LIFE = Duration.ofHours(3);

    /// Each start of the desk has a key of its own.
    private record Signed(String key, String account) {}

    private static final Map<Signed, String> TOKENS = new ConcurrentHashMap<>();

    /// Of one mapper: each request would have one of its own, which looks for modules first.
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private static final ObjectMapperConfig JSON =
            new ObjectMapperConfig().jackson2ObjectMapperFactory((_, _) -> MAPPER);

    /// Each request would make a client of its own, which reads its version from an archive. One is
    /// for one thread, as a request sets up the client; it holds more than one connection, as an
    /// answer may be left unread. REST Assured takes none of a newer kind.
    private static final ThreadLocal<HttpClient> CLIENTS = ThreadLocal.withInitial(Api::client);

    private static final int UNREAD_MAX = 100;

    static {
        CompiledPaths.use();
    }

    private Api() {}

    /// A request in the name of `account`, whose role is its name without the digit.
    public static RequestSpecification as(String account) {
        return anonymous().header("Authorization", "Bearer " + token(account));
    }

    /// In the name of `account` with these roles, whatever it is called.
    public static RequestSpecification as(String account, Set<String> roles) {
        String token = Jwt.upn(account).groups(roles).expiresIn(TOKEN_LIFE).sign();
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .config(config())
                .basePath(BASE)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    /// What failed is printed as it came: making all answers prettier takes longer than many of
    /// them.
    private static RestAssuredConfig config() {
        RestAssuredConfig config = RestAssured.config();
        return config.objectMapperConfig(JSON)
                .httpClient(config.getHttpClientConfig().httpClientFactory(CLIENTS::get))
                .logConfig(config.getLogConfig().enablePrettyPrinting(false));
    }

    @SuppressWarnings("deprecation")
    private static HttpClient client() {
        PoolingClientConnectionManager connections = new PoolingClientConnectionManager();
        connections.setDefaultMaxPerRoute(UNREAD_MAX);
        connections.setMaxTotal(UNREAD_MAX);
        return new DefaultHttpClient(connections);
    }

    /// Signed once for an account: a signature takes as long as an answer.
    public static String token(String account) {
        String key = ConfigProvider.getConfig().getValue("smallrye.jwt.sign.key", String.class);
        return TOKENS.computeIfAbsent(new Signed(key, account), Api::sign);
    }

    private static String sign(Signed token) {
        return Jwt.upn(token.account())
                .groups(token.account().replaceAll("\\d+$", ""))
                .expiresIn(TOKEN_LIFE)
                .sign();
    }

    /// Makes the desk's time stand still at an ISO-8601 time with offset.
    public static void setClock(String now) {
        as("admin1").body(Map.of("now", now)).put("/operations/clock").then().statusCode(200);
    }

    /// Insists that the clocks of all open cases are what their ledger says, and the cases what
    /// their events say.
    public static void check() {
        for (String check : List.of("ledger-check", "history-check")) {
            // Dry, as a check would mend the place in the queue before it looks.
            run(check, Map.of("dryRun", true)).body("failures", Matchers.hasSize(0));
        }
    }

    /// Runs a sweep or dispatch by hand, and answers its report.
    public static ValidatableResponse run(String operation) {
        return run(operation, Map.of());
    }

    /// The same, so far as the order says: `limit`, `dryRun`.
    public static ValidatableResponse run(String operation, Map<String, ?> order) {
        return as("scheduler1")
                .body(order)
                .post("/operations/{name}/runs", operation)
                .then()
                .statusCode(200);
    }
}
