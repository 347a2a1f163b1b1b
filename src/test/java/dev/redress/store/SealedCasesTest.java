package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.privacy.BrokenSeal;
import dev.redress.platform.crypto.HmacIndex;
import dev.redress.platform.crypto.Keyset;
import dev.redress.platform.crypto.KeysetCipher;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is kept of customers is sealed, found, and sealed anew.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SealedCasesTest {

    private static final String PHONE = "13912345678";
    private static final String EMAIL = "Mei.Lin@example.com";
    private static final String WORDS = "快递员态度恶劣";

    @Inject Database database;
    @Inject ComplaintStore complaints;
    @Inject Sealing sealing;

    @BeforeEach
    void start() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void backToTheKeysOfTheDesk() {
        sealing.use(new StartupEvent());
        database.execute("delete from encryption_key where number > 1");
    }

    @Test
    void a_case_is_sealed_where_it_is_stored_and_reads_as_it_was_written() {
        UUID id = complain("mei", WORDS);

        assertThat(row(id)).allSatisfy(value -> assertThat(value).startsWith("enc:"));
        assertThat(found(id).submission().content()).isEqualTo(WORDS);
        assertThat(found(id).submission().customer().phone()).isEqualTo(PHONE);
        assertThat(found(id).submission().customer().email()).isEqualTo(EMAIL);
        assertThat(found(id).submission().customer().name()).isEqualTo("林美");
    }

    @Test
    void a_changed_value_is_an_error_that_names_the_row() {
        UUID id = complain("mei", WORDS);
        database.execute(
                "update complaint set customer_phone = overlay(customer_phone placing 'AAAA' from 40)"
                        + " where id = $1",
                id);

        assertThatThrownBy(() -> found(id))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("complaint.customer_phone of " + id);
    }

    @Test
    void the_value_of_another_row_is_refused_and_clear_text_as_well() {
        UUID one = complain("mei", WORDS);
        UUID other = complain("bo", WORDS);
        database.execute(
                "update complaint set content = (select content from complaint where id = $2)"
                        + " where id = $1",
                one,
                other);
        assertThatThrownBy(() -> found(one))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("complaint.content of " + one);

        database.execute("update complaint set content = 'clear' where id = $1", other);
        assertThatThrownBy(() -> found(other))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("complaint.content of " + other);
    }

    @Test
    void a_customer_is_found_by_number_and_address_however_they_are_written() {
        String id = complain("mei", WORDS).toString();
        complain("bo", WORDS, "13800000000", "bo@example.com");

        search("139-1234-5678").body("items.id", contains(id));
        search("+8613912345678").body("items.id", contains(id));
        search("mei.lin@EXAMPLE.com").body("items.id", contains(id));
        search("13912345679").body("items", empty());
    }

    @Test
    void words_are_found_in_sealed_texts_page_by_page() {
        List<String> ids =
                IntStream.range(0, 3)
                        .mapToObj(i -> complain("c" + i, "Broken LAMP " + i).toString())
                        .toList();
        complain("bo", WORDS);

        search("lamp").body("items.id", contains(ids.get(2), ids.get(1), ids.get(0)));
        search("恶劣").body("items", hasSize(1));
        search("nothing").body("items", empty()).body("next", equalTo(null));
        String next =
                Api.as("operations1")
                        .queryParam("q", "lamp")
                        .queryParam("limit", 2)
                        .get("/complaints")
                        .then()
                        .body("items.id", contains(ids.get(2), ids.get(1)))
                        .extract()
                        .path("next");
        Api.as("operations1")
                .queryParam("q", "lamp")
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/complaints")
                .then()
                .body("items.id", contains(ids.get(0)))
                .body("next", equalTo(null));
    }

    @Test
    void what_was_stored_in_clear_text_is_sealed_and_found() {
        UUID id = complain("mei", WORDS);
        database.execute(
                "update complaint set content = 'enc is a word', customer_name = '林美',"
                        + " customer_phone = $2, customer_email = $3, phone_mark = null,"
                        + " email_mark = null, sealed_with = 0 where id = $1",
                id,
                PHONE,
                EMAIL);
        assertThat(found(id).submission().content()).isEqualTo("enc is a word");

        Api.run("resealing").body("done", equalTo(1)).body("failures", empty());

        assertThat(row(id)).allSatisfy(value -> assertThat(value).startsWith("enc:"));
        assertThat(found(id).submission().content()).isEqualTo("enc is a word");
        search(PHONE).body("items.id", contains(id.toString()));
        Api.run("resealing").body("done", equalTo(0));
    }

    @Test
    void a_row_that_cannot_be_opened_is_told_and_does_not_stop_the_others() {
        UUID broken = complain("mei", WORDS);
        complain("bo", WORDS);
        database.execute("update complaint set customer_name = 'enc:AAAA' where id = $1", broken);
        database.execute("update complaint set sealed_with = 0");

        Api.run("resealing")
                .body("done", equalTo(1))
                .body(
                        "failures",
                        contains(
                                "complaint.customer_name of %s was changed by somebody else, or belongs elsewhere"
                                        .formatted(broken)));
    }

    /// Cases come in and are changed with the old key and with the new one while all is sealed
    /// anew.
    @Test
    void a_key_is_changed_while_people_work() throws Exception {
        Keyset old = Keyset.generate();
        Keyset both = old.withNewKey().promoted();
        use(old);
        List<UUID> first =
                IntStream.range(0, 300).mapToObj(i -> complain("old" + i, WORDS)).toList();
        use(both);

        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<?>> work =
                    List.of(
                            people.submit(() -> Api.run("resealing")),
                            people.submit(() -> first.forEach(id -> note(id))),
                            people.submit(() -> complain("new", WORDS)),
                            people.submit(() -> Api.run("resealing")));
            for (Future<?> done : work) {
                done.get();
            }
        }
        Api.run("resealing").body("failures", empty());

        use(both.withoutOldKeys());
        assertThat(first)
                .allSatisfy(id -> assertThat(found(id).submission().content()).isEqualTo(WORDS));
        search(PHONE).body("items", hasSize(50));
    }

    private void use(Keyset keyset) {
        new Sealing(new KeysetCipher(keyset), new HmacIndex(keyset)).use(new StartupEvent());
    }

    private static UUID complain(String customer, String content) {
        return complain(customer, content, PHONE, EMAIL);
    }

    private static UUID complain(String customer, String content, String phone, String email) {
        String id =
                Api.as("app1")
                        .body(
                                Map.of(
                                        "channel",
                                        "APP",
                                        "customer",
                                        Map.of(
                                                "id", customer, "name", "林美", "phone", phone,
                                                "email", email),
                                        "content",
                                        content))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return UUID.fromString(id);
    }

    private static void note(UUID id) {
        Api.as("supervisor1")
                .body(Map.of("text", "seen"))
                .post("/complaints/{id}/notes", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String text) {
        return Api.as("operations1")
                .queryParam("q", text)
                .get("/complaints")
                .then()
                .statusCode(200);
    }

    private Complaint found(UUID id) {
        return Database.await(() -> complaints.find(id));
    }

    private List<String> row(UUID id) {
        Row row =
                database.rows(
                                "select customer_name, customer_phone, customer_email, content from"
                                        + " complaint where id = $1",
                                id)
                        .getFirst();
        return IntStream.range(0, 4).mapToObj(row::getString).toList();
    }
}
