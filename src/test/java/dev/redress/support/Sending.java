package dev.redress.support;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sends files to a case as clients do: asks, sends each to its link, and completes.
public final class Sending {

    private static final byte[] JPEG = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    private Sending() {}

    /// A file as it is.
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Sent(String name, String mediaType, byte[] bytes) {

        public Map<String, Object> declared() {
            return Map.of("name", name, "mediaType", mediaType, "size", bytes.length);
        }

        /// With more said about it.
        public Map<String, Object> declared(Map<String, ?> more) {
            Map<String, Object> declared = new HashMap<>(declared());
            declared.putAll(more);
            return declared;
        }
    }

    /// A picture whose bytes differ with `content`.
    public static Sent photo(String content) {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(JPEG, JPEG.length + text.length);
        System.arraycopy(text, 0, bytes, JPEG.length, text.length);
        return new Sent("照片.jpg", "image/jpeg", bytes);
    }

    public static Sent video() {
        return new Sent(
                "开箱.mp4",
                "video/mp4",
                "\0\0\0\u0018ftypisom\0\0\2\0isomiso2".getBytes(StandardCharsets.ISO_8859_1));
    }

    public static Sent document(String content) {
        return new Sent(
                "报告.pdf",
                "application/pdf",
                ("%PDF-1.7\n" + content).getBytes(StandardCharsets.ISO_8859_1));
    }

    /// A program that is called a picture.
    public static Sent program() {
        return new Sent("photo.jpg", "image/jpeg", Arrays.copyOf(PROGRAM, 512));
    }

    public static ValidatableResponse asked(
            String account, String caseId, Map<String, ?> further, List<?> declared) {
        Map<String, Object> body = new HashMap<>(further);
        body.put("files", declared);
        return Api.as(account).body(body).post("/complaints/{id}/evidence-uploads", caseId).then();
    }

    /// The answer to a question for one file, which is then sent.
    public static JsonPath put(
            String account, String caseId, Map<String, ?> further, Sent file, Map<String, ?> more) {
        JsonPath upload =
                asked(account, caseId, further, List.of(file.declared(more)))
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        put(upload.getString("files[0].url"), file.bytes()).statusCode(204);
        return upload;
    }

    public static ValidatableResponse put(String url, byte[] bytes) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .contentType("application/octet-stream")
                .body(bytes)
                .put(url)
                .then();
    }

    public static ValidatableResponse completed(String account, String caseId, JsonPath upload) {
        return Api.as(account)
                .post(
                        "/complaints/{id}/evidence-uploads/{upload}/completion",
                        caseId,
                        upload.getString("id"))
                .then();
    }

    /// Sends one file and completes it.
    public static void sent(String account, String caseId, Map<String, ?> further, Sent file) {
        JsonPath upload = put(account, caseId, further, file, Map.of());
        completed(account, caseId, upload).statusCode(200);
    }

    /// Opens a file for a purpose.
    public static ValidatableResponse opened(String account, String caseId, String evidenceId) {
        return Api.as(account)
                .body(Map.of("purpose", "核对划痕"))
                .post("/complaints/{id}/evidence/{evidence}/views", caseId, evidenceId)
                .then();
    }

    public static byte[] fetched(String url) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .get(url)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    public static JsonPath evidence(String account, String caseId) {
        return Api.as(account)
                .get("/complaints/{id}/evidence", caseId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
