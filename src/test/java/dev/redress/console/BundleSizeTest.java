package dev.redress.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class BundleSizeTest {

    private static final Logger LOG = Logger.getLogger(BundleSizeTest.class);
    private static final long BYTES_MAX = 300_000;

    /// As the browser counts: what came over the wire until the desk is there.
    @Test
    void the_desk_is_there_after_300_kilobytes_of_script(Chromium chromium) {
        AtomicLong bytes = new AtomicLong();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.page()
                    .onRequestFinished(request -> {
                        if (request.resourceType().equals("script")) {
                            bytes.addAndGet(request.sizes().responseBodySize);
                        }
                    });
            visitor.goTo("/cases").signIn("agent1");
            visitor.page().waitForLoadState();
            visitor.page().locator("desk-page case-list").waitFor();
        }

        LOG.infof("The desk loads %d bytes of compressed script first", bytes.get());
        assertThat(bytes.get()).isBetween(1L, BYTES_MAX);
    }
}
