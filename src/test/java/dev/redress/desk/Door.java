package dev.redress.desk;

import dev.redress.support.Api;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A resource of a case that takes a command, with somebody who may give it.
///
/// @param noun as the published table calls it
/// @param path with the number of a task, where one is needed
/// @param content of the complaint
/// @param before what must have happened to the case
record Door(
        String noun,
        String path,
        String account,
        Map<String, ?> body,
        String content,
        UnaryOperator<ACase> before) {

    private static final String PLAIN = "客服态度差";

    static Door of(String noun, String account, Map<String, ?> body) {
        return new Door(noun, noun, account, body, PLAIN, UnaryOperator.identity());
    }

    Door after(UnaryOperator<ACase> steps) {
        return new Door(noun, path, account, body, content, steps);
    }

    Door about(String text) {
        return new Door(noun, path, account, body, text, before);
    }

    Door at(String otherPath) {
        return new Door(noun, otherPath, account, body, content, before);
    }

    ACase opened() {
        return before.apply(ACase.of("customer1", content));
    }

    ValidatableResponse post(ACase found, String asAccount, RequestSpecification request) {
        return request.header("Authorization", "Bearer " + Api.token(asAccount))
                .body(body)
                .post("/complaints/{id}/" + path, found.id())
                .then();
    }

    @Override
    public String toString() {
        return noun;
    }
}
