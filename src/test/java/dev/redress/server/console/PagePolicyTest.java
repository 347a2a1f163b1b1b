package dev.redress.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.platform.storage.StorageConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagePolicyTest {

    private static final String ENDPOINT = "redress.evidence.s3.endpoint";

    @Test
    void files_that_the_desk_keeps_itself_come_from_nowhere_else() {
        String policy = policy(Map.of(ENDPOINT, "https://minio.example:9000"));

        assertThat(policy)
                .contains("connect-src 'self';", "img-src 'self' data: blob:;")
                .doesNotContain("minio");
    }

    @Test
    void files_go_to_a_store_and_come_from_it_but_no_script_does() {
        String policy =
                policy(
                        Map.of(
                                "redress.evidence.storage",
                                "S3",
                                ENDPOINT,
                                "https://minio.example:9000/below"));

        assertThat(policy)
                .contains("connect-src 'self' https://minio.example:9000;")
                .contains("img-src 'self' data: blob: https://minio.example:9000;")
                .contains("media-src 'self' blob: https://minio.example:9000;")
                .contains("script-src 'self';")
                .doesNotContain("below");
    }

    private static String policy(Map<String, String> config) {
        return PagePolicy.of(
                new SmallRyeConfigBuilder()
                        .withMapping(StorageConfig.class)
                        .withDefaultValues(config)
                        .build()
                        .getConfigMapping(StorageConfig.class));
    }
}
