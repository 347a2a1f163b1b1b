package dev.redress.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Sending;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a party does itself by its link: it speaks in the mediation, and sends files.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PartyActsTest {

    private static final Map<String, String> PERSON = Map.of("person", "李先生");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Invited.clock("2026-03-02T10:00");
    }

    @Test
    void a_merchant_consents_and_signs_and_the_agreement_is_filed() {
        Invited asked = mediated();
        merchantSees(asked)
                .body("mediation.state", equalTo("REQUESTED"))
                .body("mediation.consents", empty());

        says(asked, "consent", PERSON).statusCode(201).body("late", equalTo(false));

        asked.then("customer1", "mediation/consent", Map.of())
                .then("mediator1", "mediation/agreement", agreement());
        merchantSees(asked)
                .body("mediation.state", equalTo("AGREED"))
                .body("mediation.consents.party", contains("MERCHANT", "CUSTOMER"))
                .body("mediation.agreement.text", equalTo("退款给***，电话*******5678"))
                .body("mediation.agreement.obligations[0].dueOn", equalTo("2026-03-20"));
        says(asked, "signature", signature("0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("OTHER_TEXT"));
        says(asked, "signature", signature(hash(asked))).statusCode(201);
        asked.then("customer1", "mediation/signature", Map.of("textHash", hash(asked)));

        assertThat(asked.answer().getString("status")).isEqualTo("EXECUTING");
        JsonPath kept = asked.read("operations1", "/mediation");
        assertThat(kept.getString("items[0].state")).isEqualTo("FILED");
        assertThat(kept.getMap("items[0].consents[0]"))
                .containsEntry("party", "MERCHANT")
                .containsEntry("person", "李先生")
                .containsEntry("recordedBy", "merchant:M-1")
                .doesNotContainKey("proof");
        assertThat(asked.events("agent1", "AGREEMENT_SIGNED").getFirst())
                .containsEntry("actor", "merchant:M-1");
        assertThat(merchantSees(asked).extract().asString())
                .doesNotContain("王小明", "customer1", "mediator1");
        Api.check();
    }

    @Test
    void a_merchant_refuses_and_the_case_goes_on() {
        Invited asked = mediated();

        says(asked, "refusal", Map.of("person", "李先生", "reason", "商品无质量问题")).statusCode(201);

        assertThat(asked.answer().getString("status")).isEqualTo("INVESTIGATING");
        merchantSees(asked).body("mediation.state", equalTo("DECLINED"));
        says(asked, "consent", PERSON).statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void a_merchant_says_it_once_names_who_speaks_and_cannot_speak_of_what_is_not_there() {
        Invited asked = Invited.asked(database);
        merchantSees(asked).body("mediation", nullValue());
        says(asked, "consent", PERSON).statusCode(409).body("code", equalTo("WRONG_STATE"));
        asked.then("customer1", "mediation", Map.of("reason", "希望协商退款"));
        says(asked, "consent", Map.of("person", " "))
                .statusCode(422)
                .body("errors.field", contains("person"));
        says(asked, "signature", Map.of("person", "李先生", "textHash", "x"))
                .statusCode(422)
                .body("errors.field", contains("textHash"));

        for (int i = 0; i < 2; i++) {
            asked.merchant()
                    .header("Idempotency-Key", "consent-1")
                    .body(PERSON)
                    .post("/mediation/consent")
                    .then()
                    .statusCode(i == 0 ? 201 : 200);
        }
        says(asked, "consent", PERSON).statusCode(409).body("code", equalTo("UNCHANGED"));
        assertThat(asked.events("agent1", "MEDIATION_CONSENTED")).hasSize(1);
    }

    @Test
    void a_carrier_is_no_party_to_a_mediation() {
        Invited.agreed("carrier/SF", Invited.EVERYTHING);
        Invited opened = Invited.opened(database);
        opened.then(
                "agent1",
                "party-links",
                Map.of(
                        "kind", "CARRIER",
                        "partyId", "SF",
                        "fields", List.of(),
                        "question", "何时派送？"));
        opened.then("customer1", "mediation", Map.of("reason", "希望协商退款"));

        Api.anonymous()
                .basePath("/api/v1/links/" + opened.token("carrier:"))
                .body(PERSON)
                .post("/mediation/consent")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_A_PARTY"));
        Api.anonymous()
                .basePath("/api/v1/links/" + opened.token("carrier:"))
                .get()
                .then()
                .statusCode(200)
                .body("mediation", nullValue());
    }

    @Test
    void a_party_sends_files_that_are_its_own_evidence() {
        Invited asked = Invited.asked(database);
        JsonPath upload = sent(asked, Sending.photo("检查"));
        merchantSees(asked).body("documents", empty());

        completed(asked, upload).statusCode(201).body("late", equalTo(false));

        merchantSees(asked)
                .body("documents.kind", contains("FILE"))
                .body("documents.own", contains(true));
        JsonPath kept = Sending.evidence("agent1", asked.id());
        assertThat(kept.getString("items[0].side")).isEqualTo("MERCHANT");
        assertThat(kept.getString("items[0].by")).isEqualTo("merchant:M-1");
        assertThat(asked.links().getInt("items[0].pieces")).isEqualTo(1);
        completed(asked, upload).statusCode(409).body("code", equalTo("UNCHANGED"));
        assertThat(asked.events("agent1", "EVIDENCE_RECEIVED")).hasSize(1);
        Api.check();
    }

    @Test
    void files_of_a_party_are_looked_at_like_everybody_s() {
        Invited asked = Invited.asked(database);
        JsonPath upload = sent(asked, Sending.program());

        completed(asked, upload)
                .statusCode(422)
                .body("errors[0].field", containsString("files[0]"));

        assertThat(database.count("evidence")).isZero();
    }

    @Test
    void a_party_says_neither_whose_the_files_are_nor_completes_another_s() {
        Invited asked = Invited.asked(database);
        Map<String, Object> declared = Sending.photo("检查").declared();
        asked(asked, Map.of("side", "CUSTOMER", "files", List.of(declared)))
                .statusCode(422)
                .body("errors.field", contains("side"));
        JsonPath foreign =
                Sending.asked("customer1", asked.id(), Map.of(), List.of(declared))
                        .statusCode(201)
                        .extract()
                        .jsonPath();

        completed(asked, foreign).statusCode(404);
    }

    @Test
    void a_link_that_is_over_lets_nobody_speak_and_send() {
        Invited asked = mediated();
        JsonPath upload = sent(asked, Sending.photo("检查"));
        RequestSpecification open = asked.merchant();
        String link = asked.links().getString("items[0].id");
        asked.then("agent1", "party-links/" + link + "/revocation", Map.of("reason", "已电话答复"));

        open.body(PERSON).post("/mediation/consent").then().statusCode(404);
        open.body(Map.of("files", List.of(Sending.photo("二").declared())))
                .post("/evidence-uploads")
                .then()
                .statusCode(404);
        open.body("")
                .post("/evidence-uploads/{upload}/completion", upload.getString("id"))
                .then()
                .statusCode(404);
        assertThat(asked.events("agent1", "MEDIATION_CONSENTED")).isEmpty();
        assertThat(database.count("evidence")).isZero();
    }

    /// Asked for by the customer, with a mediator, and nobody has consented.
    private Invited mediated() {
        Invited asked = Invited.asked(database);
        asked.then("customer1", "mediation", Map.of("reason", "希望协商退款"));
        return asked.then(
                "middle1",
                "mediation/mediator",
                Map.of("account", "mediator1", "withoutTies", true));
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "text",
                "退款给王小明，电话13812345678",
                "obligations",
                List.of(Map.of("debtor", "MERCHANT", "text", "退款", "dueOn", "2026-03-20")));
    }

    private static Map<String, String> signature(String hash) {
        return Map.of("person", "李先生", "textHash", hash);
    }

    private static String hash(Invited asked) {
        return merchantSees(asked).extract().path("mediation.agreement.textHash");
    }

    private static ValidatableResponse says(Invited asked, String noun, Map<String, ?> body) {
        return asked.merchant().body(body).post("/mediation/" + noun).then();
    }

    private static ValidatableResponse merchantSees(Invited asked) {
        return asked.merchant().get().then().statusCode(200).body("caseNo", not(nullValue()));
    }

    private static ValidatableResponse asked(Invited asked, Map<String, ?> body) {
        return asked.merchant().body(body).post("/evidence-uploads").then();
    }

    private static JsonPath sent(Invited asked, Sending.Sent file) {
        JsonPath upload =
                asked(asked, Map.of("files", List.of(file.declared())))
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        Sending.put(upload.getString("files[0].url"), file.bytes()).statusCode(204);
        return upload;
    }

    private static ValidatableResponse completed(Invited asked, JsonPath upload) {
        return asked.merchant()
                .post("/evidence-uploads/{upload}/completion", upload.getString("id"))
                .then();
    }
}
