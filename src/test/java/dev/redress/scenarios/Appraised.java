package dev.redress.scenarios;

import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cases that agent1 settles, and what a month is said to have come to.
final class Appraised {

    static final Map<String, Object> PROOF = Map.of("proof", "2026-03-05 14:10 电话确认，录音 8821");

    private Appraised() {}

    /// Settled by agent1, and told to the customer, all in one moment.
    static Played resolved(String localTime, String customer) {
        return Played.received(
                        localTime,
                        "app1",
                        Map.of("content", Played.GENERAL, "customer", Map.of("id", customer)))
                .investigating()
                .then("agent1", "proposal", Map.of("text", "向您致歉"))
                .then(customer, "proposal-answer", Map.of("accepted", true))
                .then("agent1", "resolution", Map.of("whatWeDid", "培训了客服"));
    }

    /// And the customer says that it is well.
    static Played closed(String localTime, String customer) {
        return resolved(localTime, customer)
                .then(customer, "confirmation", Map.of("satisfied", true));
    }

    /// Answers how many appraisals were written.
    static int counted(String localTime) {
        Played.setClock(localTime);
        return Api.run("appraisal").body("failures", hasSize(0)).extract().path("done");
    }

    static ValidatableResponse of(String account, String month) {
        return Api.as(account).queryParam("month", month).get("/appraisals").then();
    }

    static ValidatableResponse own(String account) {
        return Api.as(account).get("/appraisals/me").then();
    }

    /// What the operations lead is told of somebody's month.
    static Month month(String account, String month) {
        JsonPath answer = of("operations1", month).statusCode(200).extract().jsonPath();
        List<String> accounts = answer.getList("items.account");
        int place = accounts.indexOf(account);
        if (place < 0) {
            throw new AssertionError("Only of " + accounts);
        }
        return new Month(answer, "items[%d]".formatted(place));
    }

    /// One appraisal.
    record Month(JsonPath answer, String place) {

        @Nullable Object get(String field) {
            return answer.get(place + "." + field);
        }

        /// `value` of so many `cases`: `100.0 of 5`; without a value `null of 0`.
        String indicator(String name) {
            String indicator = "indicators.find { it.indicator == '%s' }".formatted(name);
            return get(indicator + ".value") + " of " + get(indicator + ".cases");
        }
    }
}
