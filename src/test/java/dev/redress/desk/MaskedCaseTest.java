package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.Masks;
import dev.redress.core.privacy.PersonalField;
import dev.redress.core.privacy.Showing;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the table says, on every answer that shows a case.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MaskedCaseTest {

    private static final String PHONE = "13812345678";
    private static final String NAME = "欧阳小明";
    private static final String EMAIL = "ouyang@example.com";
    private static final String IDENTITY = "110101199003070134";
    private static final String CARD = "6222020200112233445";
    private static final String OTHER_PHONE = "13987654321";

    @Inject Database database;

    private ACase found;

    @BeforeEach
    void start_with_a_case_that_everybody_sees() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        found =
                ACase.of(
                                Map.of(
                                        "channel", "APP",
                                        "customer",
                                                Map.of(
                                                        "id", "customer1",
                                                        "name", NAME,
                                                        "phone", PHONE,
                                                        "email", EMAIL),
                                        "tags", List.of("回电" + OTHER_PHONE),
                                        "content",
                                                "账号被盗, 身份证%s, 卡%s, 电话%s"
                                                        .formatted(IDENTITY, CARD, OTHER_PHONE)))
                        .assigned()
                        .then("customer1", "messages", Map.of("text", "请打" + OTHER_PHONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app1",
                "agent1",
                "supervisor1",
                "middle1",
                "back1",
                "compliance1",
                "operations1",
                "security1",
                "auditor1"
            })
    void nobody_but_the_customer_reads_more_than_the_table_says(String account) {
        String role = account.replaceAll("\\d", "");
        Actor reader = new Actor(account, Set.of(Role.labelled(role).orElseThrow()));

        JsonPath answer = JsonPath.from(read(account, "/" + found.id()));

        assertThat(answer.getString("customer.phone"))
                .isEqualTo(shown(PersonalField.PHONE, reader, "*******5678"));
        assertThat(answer.getString("customer.name"))
                .isEqualTo(shown(PersonalField.NAME, reader, "欧*"));
        assertThat(answer.getString("customer.email"))
                .isEqualTo(shown(PersonalField.EMAIL, reader, "o***@example.com"));
        for (String path :
                List.of(
                        "",
                        "/" + found.id(),
                        "/" + found.id() + "/timeline",
                        "/" + found.id() + "/evidence")) {
            assertThat(read(account, path))
                    .as(path)
                    .doesNotContain(PHONE, NAME, EMAIL, IDENTITY, CARD, OTHER_PHONE);
        }
    }

    @Test
    void the_customer_reads_it_as_it_is() {
        assertThat(read("customer1", "/" + found.id()))
                .contains(PHONE, NAME, EMAIL, IDENTITY, CARD, OTHER_PHONE);
    }

    private static String shown(PersonalField field, Actor reader, String masked) {
        return Masks.of(field, reader) == Showing.HIDDEN ? null : masked;
    }

    private static String read(String account, String path) {
        return Api.as(account)
                .get("/complaints" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
