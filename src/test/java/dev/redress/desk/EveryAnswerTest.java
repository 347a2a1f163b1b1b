package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.redress.core.identity.Role;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every answer about a case shows of a person, to every role (spec.md §7.3): all operations
/// that read are asked about a case full of personal data, and their answers are searched for it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EveryAnswerTest {

    private static final String NAME = "欧阳小燕";
    private static final String PHONE = "13812345678";
    private static final String EMAIL = "xiaoyan@example.com";
    private static final String OTHER_PHONE = "13912349876";
    private static final String IDENTITY_NUMBER = "110101199003071233";
    private static final String BANK_CARD = "6222021234567890123";
    private static final String WORDS = "包裹里少了一只鞋";

    private static final List<String> NUMBERS =
            List.of(PHONE, EMAIL, OTHER_PHONE, IDENTITY_NUMBER, BANK_CARD);

    @Inject Database database;

    private ACase found;

    @BeforeEach
    void start_with_a_case_full_of_personal_data() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        String said =
                "%s, 电话%s, 证件%s, 卡号%s".formatted(WORDS, OTHER_PHONE, IDENTITY_NUMBER, BANK_CARD);
        found =
                ACase.of(
                                Map.of(
                                        "channel",
                                        "APP",
                                        "customer",
                                        Map.of(
                                                "id", "customer1",
                                                "name", NAME,
                                                "phone", PHONE,
                                                "email", EMAIL),
                                        "content",
                                        said,
                                        "orderNo",
                                        "O-1",
                                        "tags",
                                        List.of("回电" + OTHER_PHONE)))
                        .investigating();
        found.then("customer1", "messages", Map.of("text", said));
        found.then("agent1", "notes", Map.of("text", "回电" + OTHER_PHONE));
        found.then(
                "agent1",
                "evidence",
                Map.of(
                        "items",
                        List.of(Map.of("kind", "TEXT", "description", "通话 " + OTHER_PHONE))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOMER")
    @Tag("SEC-02")
    void nobody_but_the_customer_reads_a_number_or_a_name_in_full(Role role) {
        for (Answer answer : answers(role.label() + "1")) {
            assertThat(answer.body())
                    .as("%s as %s", answer.operation(), role.label())
                    .doesNotContain(NAME)
                    .doesNotContain(NUMBERS);
        }
    }

    @Test
    void another_customer_reads_nothing_at_all() {
        for (Answer answer : answers("customer2")) {
            assertThat(answer.body())
                    .as(answer.operation())
                    .doesNotContain(NAME, WORDS, "5678", "9876", found.caseNo());
        }
    }

    /// Neither the person, nor the last figures of their numbers, nor their words.
    @ParameterizedTest
    @EnumSource(names = {"BACK", "ADMIN"})
    void those_who_only_count_cases_or_keep_the_desk_running_see_nobody(Role role) {
        for (Answer answer : answers(role.label() + "1")) {
            assertThat(answer.body())
                    .as("%s as %s", answer.operation(), role.label())
                    .doesNotContain(NAME.substring(0, 1) + "*", "*5678", WORDS);
        }
    }

    @Test
    void customers_read_their_own_in_full() {
        Api.as("customer1")
                .get("/complaints/{id}", found.id())
                .then()
                .statusCode(200)
                .body(containsString(PHONE))
                .body(containsString(NAME));
    }

    private record Answer(String operation, String body) {}

    /// By all operations that read and may be about this case, except the sealed evidence, which is
    /// handed out as it is.
    private List<Answer> answers(String account) {
        List<Answer> answers = new ArrayList<>();
        for (String path : readings()) {
            String asked =
                    path.substring("/api/v1".length())
                            .replace("{id}", found.id())
                            .replace("{customerId}", "customer1")
                            .replace("{orderNo}", "O-1")
                            .replaceAll("\\{\\w+}", "none");
            Response answer =
                    Api.as(account)
                            .accept("*/*")
                            .queryParam("caseNo", found.caseNo())
                            .get(asked)
                            .thenReturn();
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            answers.add(new Answer("GET " + path, answer.asString()));
        }
        return answers;
    }

    private static List<String> readings() {
        Map<String, Map<String, ?>> paths =
                Api.anonymous()
                        .basePath("")
                        .queryParam("format", "json")
                        .get("/q/openapi")
                        .then()
                        .extract()
                        .path("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .filter(path -> !path.contains("/policies") && !path.contains("/calendars"))
                .toList();
    }
}
