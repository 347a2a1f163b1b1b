package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.store.PushStore;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The phone that messages are pushed to.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PushEndpointTest {

    private static final String PHONE =
            "arn:aws:sns:eu-central-1:111122223333:endpoint/GCM/shop/4c2b3a5e";

    @Inject PushStore phones;

    @Test
    void customers_name_a_phone_of_an_application_of_the_desk_only() {
        Api.as("customer1")
                .body(Map.of("endpoint", PHONE))
                .put("/inbox/push-endpoint")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("endpoint"));
        Api.as("customer1").delete("/inbox/push-endpoint").then().statusCode(204);
    }

    @Test
    void a_phone_belongs_to_whoever_named_it_last() {
        Database.await(() -> phones.register("customer1", PHONE, MONDAY_10AM));
        Database.await(() -> phones.register("customer2", PHONE, MONDAY_10AM));

        assertThat(Database.await(() -> phones.endpoint("customer1"))).isEmpty();
        assertThat(Database.await(() -> phones.endpoint("customer2"))).contains(PHONE);
    }

    @Test
    void it_is_in_the_copy_of_the_data_of_its_customer() {
        Database.await(() -> phones.register("customer1", PHONE, MONDAY_10AM));
        String id =
                Api.as("customer1")
                        .body(Map.of("kind", "ACCESS"))
                        .post("/data-requests")
                        .then()
                        .extract()
                        .path("id");

        Api.as("customer1")
                .get("/data-requests/{id}/data", id)
                .then()
                .statusCode(200)
                .body("pushEndpoint", equalTo(PHONE));
    }
}
