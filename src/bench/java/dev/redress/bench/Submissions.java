package dev.redress.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

/// Requests to `POST /complaints`, ready to be sent: a real text each, and a customer and a key
/// that nobody had before.
final class Submissions {

    /// The customers of these requests, to tell them from those of plain SQL.
    static final String CUSTOMER = "H";

    private static final List<String> CHANNELS = List.of("APP", "WEB", "WECHAT", "CHAT");
    private static final List<String> WISHES = List.of("APOLOGY", "TIME", "COMPENSATION", "OTHER");
    private static final long NUMBERS = 1_000_000_000_000_000_000L;

    private final List<String> texts;
    private final String head;

    private Submissions(List<String> texts, int port, String token) {
        this.texts = texts;
        this.head =
                """
                POST /api/v1/complaints HTTP/1.1
                Host: 127.0.0.1:%d
                Authorization: Bearer %s
                Content-Type: application/json
                """
                        .formatted(port, token)
                        .replace("\n", "\r\n");
    }

    /// Submissions of the texts in `file`, one a line.
    static Submissions of(Path file, int port, String token) throws IOException {
        return new Submissions(Files.readAllLines(file), port, token);
    }

    int texts() {
        return texts.size();
    }

    byte[] any(RandomGenerator random) {
        return of(random.nextInt(texts.size()), CUSTOMER + number(random), random);
    }

    byte[] of(int text, String customer, RandomGenerator random) {
        String body =
                """
                {"channel":"%s","customer":{"id":"%s","name":"王小明","phone":"138%08d"},\
                "content":"%s","orderNo":"O%s","merchantId":"M%d","wish":"%s","claimAmount":"%d.90"}\
                """
                        .formatted(
                                any(CHANNELS, random),
                                customer,
                                random.nextInt(100_000_000),
                                texts.get(text),
                                number(random),
                                random.nextInt(10_000),
                                any(WISHES, random),
                                random.nextInt(1, 2_000));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String request =
                "%sIdempotency-Key: bench-%s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(head, number(random), bytes.length, body);
        return request.getBytes(StandardCharsets.UTF_8);
    }

    private static String number(RandomGenerator random) {
        return Long.toString(random.nextLong(NUMBERS, 9 * NUMBERS));
    }

    private static String any(List<String> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
