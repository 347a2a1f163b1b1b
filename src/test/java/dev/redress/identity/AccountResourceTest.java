package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AccountResourceTest {

    private static final String GOOD = "seven grey herons at dusk";
    private static final Map<String, String> REASON = Map.of("reason", "新员工入职");

    @Inject Database database;

    private final String name = "li." + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void wait_for_the_demo_accounts() {
        Ready.await();
    }

    @Test
    void a_new_account_has_no_right_and_must_change_its_password_first() {
        String oneTime = created();

        JsonPath session =
                signIn(name, oneTime)
                        .statusCode(200)
                        .body("mustChangePassword", equalTo(true))
                        .body("roles", hasSize(0))
                        .extract()
                        .jsonPath();
        with(session).get("/policies").then().statusCode(403);

        change(session, oneTime, GOOD)
                .statusCode(200)
                .body("mustChangePassword", equalTo(false))
                .header("Cache-Control", "no-store");

        with(session).get("/policies").then().statusCode(401);
        signIn(name, oneTime).statusCode(401);
        signIn(name, GOOD).statusCode(200).body("mustChangePassword", equalTo(false));
    }

    @Test
    @Tag("SEC-18")
    void roles_change_when_another_person_wants_it_too_and_it_is_written_down() {
        JsonPath session = signedIn();

        propose("admin1", name, "agent").statusCode(201).body("proposal.roles", contains("agent"));
        with(session).get("/policies").then().statusCode(403);
        decide("admin1", name, true).statusCode(403).body("code", equalTo("SECOND_PERSON_NEEDED"));
        decide("agent1", name, true).statusCode(403);
        propose("admin2", name, "middle").statusCode(409).body("code", equalTo("PROPOSAL_OPEN"));

        decide("admin2", name, true)
                .statusCode(200)
                .body("roles", contains("agent"))
                .body("proposal", nullValue());

        with(session).get("/policies").then().statusCode(401);
        signIn(name, GOOD).statusCode(200).body("roles", contains("agent"));
        decide("admin2", name, true).statusCode(409).body("code", equalTo("NO_PROPOSAL"));
        Api.as("auditor1")
                .get("/accounts/{name}/changes", name)
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains("ROLES_CHANGED", "ROLES_PROPOSED", "PASSWORD_CHANGED", "CREATED"))
                .body("items.actor", contains("admin2", "admin1", name, "admin1"))
                .body("items[0].roles", contains("agent"))
                .body("items[0].reason", equalTo("晋升"));
    }

    @Test
    void the_security_officer_decides_too_and_may_say_no() {
        signedIn();
        propose("admin1", name, "middle").statusCode(201);
        propose("security1", name, "middle").statusCode(403);

        decide("security1", name, false).statusCode(200).body("roles", hasSize(0));

        propose("admin1", name, "agent").statusCode(201);
        decide("security1", name, true).statusCode(200).body("roles", contains("agent"));
    }

    @Test
    void nobody_manages_their_own_account() {
        for (String what : List.of("deactivation", "activation", "password-reset", "unlock")) {
            Api.as("admin1")
                    .body(REASON)
                    .post("/accounts/admin1/" + what)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OWN_ACCOUNT"));
        }
        propose("admin1", "admin1", "supervisor").statusCode(403);
        propose("admin2", "admin1", "admin").statusCode(201);
        decide("admin1", "admin1", true)
                .statusCode(403)
                .body("code", equalTo("SECOND_PERSON_NEEDED"));
        decide("security1", "admin1", false).statusCode(200).body("roles", contains("admin"));
    }

    @Test
    void what_was_done_cannot_be_changed() {
        created();

        assertThat(refusal("update account_change set actor = 'nobody'")).contains("not changed");
        assertThat(refusal("delete from account_change")).contains("not changed");
    }

    @Test
    void an_account_that_is_switched_off_is_outside_until_it_is_switched_on() {
        JsonPath session = signedIn();

        done("security1", "deactivation").statusCode(200).body("active", equalTo(false));

        with(session).get("/policies").then().statusCode(401);
        signIn(name, GOOD).statusCode(401);
        done("security1", "activation").statusCode(403);
        done("admin1", "activation").statusCode(200).body("active", equalTo(true));
        with(session).get("/policies").then().statusCode(401);
        signIn(name, GOOD).statusCode(200);
    }

    @Test
    void a_forgotten_password_is_replaced_by_one_that_is_good_once() {
        JsonPath session = signedIn();

        String oneTime =
                done("admin1", "password-reset")
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .path("oneTimePassword");

        assertThat(oneTime).matches("([A-Z0-9]{4}-){3}[A-Z0-9]{4}");
        with(session).get("/policies").then().statusCode(401);
        signIn(name, GOOD).statusCode(401);
        signIn(name, oneTime).statusCode(401);
        done("admin2", "activation").statusCode(200);
        signIn(name, oneTime).statusCode(200).body("mustChangePassword", equalTo(true));
    }

    /// Nothing but the password opens it, and that they know.
    @Test
    void whoever_resets_a_password_does_not_get_in_alone() {
        signedIn();
        String oneTime =
                done("admin1", "password-reset").statusCode(200).extract().path("oneTimePassword");

        for (int i = 0; i < 2; i++) {
            done("admin1", "activation")
                    .statusCode(403)
                    .body("code", equalTo("SECOND_PERSON_NEEDED"));
            done("security1", "deactivation").statusCode(200);
        }

        signIn(name, oneTime).statusCode(401);
        done("admin2", "activation").statusCode(200).body("active", equalTo(true));
        done("admin2", "deactivation").statusCode(200);
        done("admin1", "activation").statusCode(200);
    }

    @Test
    void a_one_time_password_waits_three_days() {
        String oneTime = created();

        database.execute(
                "update account set one_time_until = now() - interval '1 second'"
                        + " where username = $1",
                name);

        signIn(name, oneTime).statusCode(401).body("code", equalTo("INVALID_CREDENTIALS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "li wei", "李伟", "a@b.example", "-li", "li\\u0000"})
    void names_are_plain(String bad) {
        Api.as("admin1")
                .body(Map.of("username", bad, "reason", "入职"))
                .post("/accounts")
                .then()
                .statusCode(422);
    }

    @Test
    void a_name_is_taken_in_whatever_case() {
        created();

        create(name).statusCode(409).body("code", equalTo("NAME_TAKEN"));
        create(name.toUpperCase(Locale.ROOT)).statusCode(409);
        create("Admin1").statusCode(409);
        create("System").statusCode(409);
    }

    @Test
    void roles_that_exclude_each_other_and_roles_that_are_none_are_refused() {
        created();

        propose("admin1", name, "admin", "agent")
                .statusCode(422)
                .body("errors[0].code", equalTo("ROLES_EXCLUDE"));
        propose("admin1", name, "customer", "app").statusCode(422);
        propose("admin1", name, "root")
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_VALUE"));
        propose("admin1", "nobody.there", "agent").statusCode(404);
    }

    @Test
    void the_new_password_must_be_good_and_the_present_one_right() {
        JsonPath session = signedIn();

        change(session, "wrong", GOOD + "!").statusCode(401);
        change(session, GOOD, "short").statusCode(422).body("errors[0].code", equalTo("TOO_SHORT"));
        change(session, GOOD, "administrator2026")
                .statusCode(422)
                .body("errors[0].code", equalTo("COMMON"));
        change(session, GOOD, "I am " + name + " myself")
                .statusCode(422)
                .body("errors[0].code", equalTo("CONTAINS_NAME"));
        change(session, GOOD, GOOD).statusCode(422).body("errors[0].code", equalTo("UNCHANGED"));
        change(session, GOOD, "春".repeat(25))
                .statusCode(422)
                .body("errors[0].code", equalTo("TOO_LONG"));
        signIn(name, GOOD).statusCode(200);
        Api.anonymous()
                .body(Map.of("present", GOOD, "next", GOOD + "!"))
                .post("/auth/password")
                .then()
                .statusCode(401);
    }

    @Test
    void the_list_goes_by_name_page_by_page() {
        JsonPath first =
                Api.as("auditor1")
                        .get("/accounts?limit=2")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(2))
                        .extract()
                        .jsonPath();
        List<String> names = first.getList("items.username");

        assertThat(first.getString("next")).isEqualTo(names.getLast());
        Api.as("security1")
                .get("/accounts?limit=200&cursor=" + names.getFirst())
                .then()
                .body("items[0].username", equalTo(names.getLast()))
                .body("items.username", hasItem("trainee1"));
        Api.as("admin1").get("/accounts?limit=0").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "supervisor1", "operations1", "auditor1", "customer1"})
    void nobody_else_manages_accounts(String account) {
        Api.as(account).body(REASON).post("/accounts/agent2/deactivation").then().statusCode(403);
        Api.as(account).body(REASON).post("/accounts/agent2/unlock").then().statusCode(403);
        propose(account, "agent2", "admin").statusCode(403);
        decide(account, "agent2", true).statusCode(403);
    }

    private String refusal(String sql) {
        try {
            database.execute(sql);
            return "done";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private JsonPath signedIn() {
        String oneTime = created();
        return change(signIn(name, oneTime).extract().jsonPath(), oneTime, GOOD)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String created() {
        return create(name).statusCode(201).extract().path("oneTimePassword");
    }

    private static ValidatableResponse create(String username) {
        return Api.as("admin1")
                .body(Map.of("username", username, "reason", "入职"))
                .post("/accounts")
                .then();
    }

    private ValidatableResponse done(String actor, String what) {
        return Api.as(actor).body(REASON).post("/accounts/{name}/" + what, name).then();
    }

    private static ValidatableResponse propose(String actor, String account, String... roles) {
        return Api.as(actor)
                .body(Map.of("roles", List.of(roles), "reason", "晋升"))
                .post("/accounts/{name}/roles", account)
                .then();
    }

    private static ValidatableResponse decide(String actor, String account, boolean approved) {
        return Api.as(actor)
                .body(Map.of("approved", approved, "reason", "晋升"))
                .post("/accounts/{name}/roles/approval", account)
                .then();
    }

    private static ValidatableResponse change(JsonPath session, String present, String next) {
        return with(session)
                .body(Map.of("present", present, "next", next))
                .post("/auth/password")
                .then();
    }

    private static ValidatableResponse signIn(String username, String password) {
        return Api.anonymous()
                .body(Map.of("username", username, "password", password))
                .post("/auth/token")
                .then();
    }

    private static RequestSpecification with(JsonPath session) {
        return Api.anonymous()
                .header("Authorization", "Bearer " + session.getString("accessToken"));
    }
}
