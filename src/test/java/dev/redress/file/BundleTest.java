package dev.redress.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.core.evidence.Sha256;
import dev.redress.server.SigningKeys;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Sending;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takes the evidence of a case out of the desk, changes something, and lets the verifier look.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BundleTest {

    /// With the data of a customer goes their account: nobody of the demo cast, whom others need.
    private static final String ERASED = "customer71";

    private static final Map<String, String> PURPOSE = Map.of("purpose", "法院举证");

    @Inject Database database;

    @Inject
    @ConfigProperty(name = "redress.keys.verifying")
    String publicKey;

    @Inject
    @ConfigProperty(name = "redress.data-dir")
    String dataDir;

    @TempDir Path folder;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void a_bundle_holds_everything_and_is_as_it_was_sealed() throws IOException {
        String id = complaint();
        Map<String, byte[]> files = unzipped(exported(id));

        assertThat(files.keySet())
                .containsExactly(
                        "manifest.json",
                        "seal.jwt",
                        "chain.json",
                        "case.json",
                        "timeline.json",
                        "views.json",
                        "snapshots/003.json",
                        "snapshots/004.json",
                        "snapshots/005.json",
                        "files/002-照片.jpg");
        assertThat(files.get("files/002-照片.jpg")).isEqualTo(Sending.photo("划痕").bytes());
        JsonPath timeline = JsonPath.from(text(files, "timeline.json"));
        assertThat(timeline.<String>getList("type")).contains("RECEIVED", "SNAPSHOT_TAKEN");
        assertThat(JsonPath.from(text(files, "views.json")).<String>getList("by"))
                .containsExactly("agent1");
        assertThat(verified(zipped(files), true)).isEqualTo("0: as it was sealed by this desk\n");
        assertThat(verified(zipped(files), false)).startsWith("0: whole");
    }

    /// What whoever received a bundle runs.
    @Test
    void the_script_tells_a_bundle_as_it_was_from_a_changed_one() throws Exception {
        Map<String, byte[]> files = unzipped(exported(complaint()));
        assertThat(scripted(zipped(files))).isEqualTo("0: as it was sealed by this desk\n");

        byte[] photo = Objects.requireNonNull(files.get("files/002-照片.jpg")).clone();
        photo[photo.length - 1] ^= 1;
        files.put("files/002-照片.jpg", photo);

        assertThat(scripted(zipped(files)))
                .isEqualTo("1: NOT AS IT WAS: files/002-照片.jpg was changed\n");
    }

    @Test
    @Tag("SEC-17")
    void who_took_a_bundle_is_written_down_with_its_seal() throws IOException {
        String id = complaint();
        String manifest = text(unzipped(exported(id)), "manifest.json");

        JsonPath mark = JsonPath.from(manifest);
        assertThat(mark.getString("exportedBy")).isEqualTo("compliance1");
        assertThat(mark.getString("purpose")).isEqualTo("法院举证");
        assertThat(mark.getString("exportedAt")).isNotBlank();
        for (String account : List.of("agent1", "supervisor1", "middle1", "back1", "admin1")) {
            Api.as(account)
                    .body(Map.of("purpose", "私用"))
                    .accept("*/*")
                    .post("/complaints/{id}/evidence-exports", id)
                    .then()
                    .statusCode(403);
        }
        Api.as("auditor1")
                .get("/audit?action=EXPORTED&granted=true&caseId=" + id)
                .then()
                .body("items.actor", hasItem("compliance1"));
        Api.as("auditor1")
                .get("/audit?action=EXPORTED&granted=false&caseId=" + id)
                .then()
                .body("items.actor", hasItem("agent1"));

        Api.as("auditor1")
                .get("/complaints/{id}/evidence-exports", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].by", equalTo("compliance1"))
                .body("items[0].purpose", equalTo("法院举证"))
                .body("items[0].pieces", equalTo(5))
                .body("items[0].manifestSha256", equalTo(Sha256.of(manifest)));
    }

    @ParameterizedTest
    @CsvSource({
        "agent1, 403",
        "supervisor1, 403",
        "customer1, 403",
        "back1, 403",
        "operations1, 200",
        "auditor1, 200"
    })
    void only_those_who_may_export_take_it(String account, int status) {
        Api.as(account)
                .accept("*/*")
                .body(PURPOSE)
                .post("/complaints/{id}/evidence-exports", complaint())
                .then()
                .statusCode(status);
    }

    /// One byte in each file of the bundle, in its middle.
    @Test
    void a_changed_byte_is_found_wherever_it_is() throws IOException {
        Map<String, byte[]> files = unzipped(exported(complaint()));

        for (String path : files.keySet()) {
            Map<String, byte[]> changed = new LinkedHashMap<>(files);
            byte[] bytes = files.get(path).clone();
            bytes[bytes.length / 2] ^= 1;
            changed.put(path, bytes);

            assertThat(verified(zipped(changed), true)).as(path).startsWith("1: NOT AS IT WAS");
        }
    }

    @Test
    void what_was_taken_out_or_put_in_is_found() throws IOException {
        Map<String, byte[]> files = unzipped(exported(complaint()));
        for (String path : files.keySet()) {
            Map<String, byte[]> less = new LinkedHashMap<>(files);
            less.remove(path);
            assertThat(verified(zipped(less), true)).as(path).startsWith("1:");
        }

        files.put("files/006-fresh.jpg", Sending.photo("后来").bytes());

        assertThat(verified(zipped(files), true)).contains("files/006-fresh.jpg is not in the");
    }

    /// Whoever counts all hashes again still has no seal for the new manifest.
    @Test
    void a_bundle_that_was_made_anew_has_no_seal() throws IOException {
        Map<String, byte[]> files = unzipped(exported(complaint()));
        byte[] other = Sending.photo("没有划痕").bytes();
        String manifest =
                text(files, "manifest.json")
                        .replace(
                                Sha256.hex(Sha256.begun().digest(files.get("files/002-照片.jpg"))),
                                Sha256.hex(Sha256.begun().digest(other)));
        files.put("files/002-照片.jpg", other);
        files.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));

        assertThat(verified(zipped(files), true))
                .contains("the seal is on another manifest", "piece 2 has another file");
    }

    @Test
    void the_seal_of_another_desk_is_told_apart() throws IOException {
        Path zip = zipped(unzipped(exported(complaint())));
        Path stranger = Files.writeString(folder.resolve("stranger.pem"), otherKey());

        assertThat(verified(zip, stranger.toString()))
                .isEqualTo("1: NOT AS IT WAS: the seal is not of this desk\n");
    }

    /// Somebody with access to the disk replaces the picture after it came.
    @Test
    void a_file_that_was_changed_where_it_is_kept_is_found() throws IOException {
        String id = complaint();
        Path kept;
        try (var files = Files.list(Path.of(dataDir, "evidence", id))) {
            kept = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 1] ^= 1;
        Files.write(kept, bytes);

        Path zip = zipped(unzipped(exported(id)));

        assertThat(verified(zip, true))
                .isEqualTo("1: NOT AS IT WAS: files/002-照片.jpg was changed\n");
    }

    /// The picture, what a twin would be, and what was sent and never completed are gone from the
    /// disk; the bundle says so, and is no forgery.
    @Test
    void what_was_erased_is_gone_from_the_disk_and_is_told_from_what_was_changed()
            throws IOException {
        String id = complaint(ERASED);
        Sending.put(ERASED, id, Map.of(), Sending.photo("不完整"), Map.of());
        assertThat(kept(id)).hasSize(2);
        Api.as(ERASED)
                .header("If-Match", Api.as("agent1").get("/complaints/{id}", id).header("ETag"))
                .body(Map.of("reason", "已解决"))
                .post("/complaints/{id}/withdrawal", id)
                .then()
                .statusCode(200);

        Api.as(ERASED)
                .body(Map.of("kind", "ERASURE"))
                .post("/data-requests")
                .then()
                .statusCode(201)
                .body("state", equalTo("DONE"));

        assertThat(kept(id)).isEmpty();
        assertThat(database.count("erased_file")).isZero();
        String picture = Sending.evidence("compliance1", id).getString("items[1].id");
        Sending.opened("compliance1", id, picture).statusCode(404);
        Map<String, byte[]> files = unzipped(exported(id));
        assertThat(files.keySet()).noneMatch(path -> path.matches("(files|snapshots)/.*"));
        assertThat(verified(zipped(files), true))
                .startsWith("0: ERASED BY LAW: piece 1 was erased on ")
                .endsWith("as it was sealed by this desk\n");
    }

    private List<Path> kept(String id) throws IOException {
        try (var files = Files.list(Path.of(dataDir, "evidence", id))) {
            return files.toList();
        }
    }

    @Test
    void nobody_calls_the_desk_with_a_seal() throws IOException {
        String id = complaint();
        String seal = text(unzipped(exported(id)), "seal.jwt");

        Api.anonymous()
                .header("Authorization", "Bearer " + seal)
                .get("/complaints/{id}", id)
                .then()
                .statusCode(401);
    }

    private static String complaint() {
        return complaint("customer1");
    }

    /// A statement, a picture that was opened once, and three snapshots.
    private static String complaint(String customer) {
        String id =
                Api.as("agent1")
                        .body(
                                Map.of(
                                        "channel", "APP",
                                        "customer", Map.of("id", customer),
                                        "content", "手机屏幕有划痕"))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        posted(customer, id, "evidence", statement());
        Sending.sent(customer, id, Map.of(), Sending.photo("划痕"));
        posted("agent1", id, "snapshots", Map.of());
        String picture = Sending.evidence("agent1", id).getString("items[1].id");
        Sending.opened("agent1", id, picture).statusCode(200);
        return id;
    }

    private static Map<String, Object> statement() {
        return Map.of("items", List.of(Map.of("kind", "TEXT", "description", "开箱即有划痕")));
    }

    private static void posted(String account, String id, String noun, Map<String, ?> body) {
        String version = Api.as("operations1").get("/complaints/{id}", id).header("ETag");
        Api.as(account)
                .header("If-Match", version)
                .body(body)
                .post("/complaints/{id}/{noun}", id, noun)
                .then()
                .statusCode(200);
    }

    private static byte[] exported(String id) {
        return Api.as("compliance1")
                .accept("application/zip")
                .body(PURPOSE)
                .post("/complaints/{id}/evidence-exports", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private Path zipped(Map<String, byte[]> files) throws IOException {
        Path zip = Files.createTempFile(folder, "bundle", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private String verified(Path zip, boolean withKey) throws IOException {
        Path key = Files.writeString(folder.resolve("key.pem"), publicKey);
        return withKey ? verified(zip, key.toString()) : told(zip.toString());
    }

    private static String verified(Path zip, String key) throws IOException {
        return told(zip.toString(), key);
    }

    private String scripted(Path zip) throws IOException, InterruptedException {
        Path key = Files.writeString(folder.resolve("key.pem"), publicKey);
        ProcessBuilder call =
                new ProcessBuilder("src/bin/evidence", "verify", zip.toString(), key.toString());
        call.environment().put("REDRESS_COMPILED", "true");
        call.environment().put("LC_ALL", "C.UTF-8");
        call.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process script = call.start();
        String out = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return script.waitFor() + ": " + out;
    }

    private static String told(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                VerifyCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + ": " + out.toString(StandardCharsets.UTF_8);
    }

    private static String otherKey() {
        return SigningKeys.generate().publicPem();
    }
}
