package dev.redress.server;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// A client that complains again and again, until the server falls silent.
///
/// @param name begins its keys
/// @param answers counts down with each answer
record Complaining(AccountClient desk, String name, CountDownLatch answers)
        implements Callable<Complaining.Memory> {

    private static final String PATH = "complaints";

    private static final List<String> CONTENTS =
            List.of("收到的鞋子是假货，要求退款", "客服态度恶劣，一直不回复", "快递延误十天还没有送到", "账号被盗，正在被扣款");

    /// Something to complain about. The order number is the key, so that doubles show.
    record Wanted(String key, String content) {

        static Wanted of(String name, int number) {
            return new Wanted(
                    "%s-%05d".formatted(name, number), CONTENTS.get(number % CONTENTS.size()));
        }

        String json() {
            return "{%s}".formatted(members());
        }

        String line() {
            return "{\"idempotencyKey\":\"%s\",%s}\n".formatted(key, members());
        }

        /// Each of another customer: what one customer sends is taken in one after the other.
        private String members() {
            return """
            "channel":"APP","customer":{"id":"%s"},"orderNo":"%s","content":"%s"\
            """
                    .formatted(key, key, content);
        }

        HttpResponse<String> send(AccountClient desk) throws IOException, InterruptedException {
            Map<String, String> headers =
                    Map.of("Content-Type", "application/json", "Idempotency-Key", key);
            return desk.post(PATH, headers, json());
        }
    }

    /// A complaint that was answered.
    ///
    /// @param body of the answer
    record Answered(Wanted wanted, String body) {

        String path() {
            return PATH + "/" + member("id");
        }

        Object member(String name) {
            return AccountClient.member(body, name);
        }

        List<Object> stages() {
            List<Object> stages = new ArrayList<>();
            for (Object deadline : (List<?>) member("deadlines")) {
                stages.add(Objects.requireNonNull(((Map<?, ?>) deadline).get("stage")));
            }
            return stages;
        }
    }

    /// What the client knows in the end.
    ///
    /// @param unanswered what was under way when the server fell silent
    record Memory(List<Answered> answered, Wanted unanswered) {}

    @Override
    public Memory call() throws InterruptedException {
        List<Answered> answered = new ArrayList<>();
        while (true) {
            Wanted wanted = Wanted.of(name, answered.size());
            try {
                HttpResponse<String> answer = wanted.send(desk);
                if (answer.statusCode() != 201) {
                    throw new AssertionError(wanted + ": " + answer.body());
                }
                answered.add(new Answered(wanted, answer.body()));
                answers.countDown();
            } catch (IOException _) {
                return new Memory(answered, wanted);
            }
        }
    }
}
