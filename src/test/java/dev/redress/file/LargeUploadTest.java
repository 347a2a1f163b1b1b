package dev.redress.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.evidence.Sha256;
import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import dev.redress.support.Sending;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// Sends a video of 200 MiB, and stops in the middle to look where its first half is.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LargeUploadTest {

    private static final long SIZE = 200L << 20;
    private static final long SLACK = 24L << 20;

    @Inject
    @ConfigProperty(name = "redress.data-dir")
    String dataDir;

    @Test
    void two_hundred_mebibytes_go_to_the_disk_and_not_through_the_heap() throws Exception {
        String id = complaint();
        JsonPath upload = asked(id);
        long before = usedHeap();

        Video video = new Video(upload.getString("files[0].id"));
        int status = send(upload.getString("files[0].url"), video);

        assertThat(status).isEqualTo(204);
        assertThat(video.onDiskAtHalf).isBetween(SIZE / 2 - SLACK, SIZE / 2);
        assertThat(video.heapAtHalf - before).isLessThan(SLACK);
        Sending.completed("customer1", id, upload).statusCode(200);
        JsonPath kept = Sending.evidence("customer1", id);
        assertThat(kept.getLong("items[0].file.size")).isEqualTo(SIZE);
        assertThat(kept.getString("items[0].sha256")).isEqualTo(Sha256.hex(video.digest.digest()));
    }

    private static String complaint() {
        return Api.as("app1")
                .body(
                        Map.of(
                                "channel", "APP",
                                "customer", Map.of("id", "customer1"),
                                "content", "手机屏幕有划痕"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath asked(String id) {
        Map<String, Object> video =
                Map.of("name", "开箱.mp4", "mediaType", "video/mp4", "size", SIZE);
        return Sending.asked("customer1", id, Map.of(), List.of(video))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static int send(String url, InputStream body) throws Exception {
        URI uri = URI.create("%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, url));
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .PUT(
                                BodyPublishers.fromPublisher(
                                        BodyPublishers.ofInputStream(() -> body), SIZE))
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// A video of nothing. When half of it was taken, it looks around.
    private final class Video extends InputStream {
        private final MessageDigest digest = Sha256.begun();
        private final byte[] head = Sending.video().bytes();
        private final String fileId;
        private long given;
        private long heapAtHalf;
        private long onDiskAtHalf;

        Video(String fileId) {
            this.fileId = fileId;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (given == SIZE) {
                return -1;
            }
            if (given >= SIZE / 2 && heapAtHalf == 0) {
                onDiskAtHalf = onDisk();
                heapAtHalf = usedHeap();
            }
            int length = (int) Math.min(most, SIZE - given);
            for (int i = 0; i < length; i++) {
                long place = given + i;
                into[from + i] = place < head.length ? head[(int) place] : 0;
            }
            digest.update(into, from, length);
            given += length;
            return length;
        }

        private long onDisk() throws IOException {
            try (Stream<Path> files = Files.walk(Path.of(dataDir, "evidence"))) {
                return files.filter(file -> file.getFileName().toString().startsWith(fileId))
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
        }
    }
}
