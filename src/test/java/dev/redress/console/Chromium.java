package dev.redress.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The browser of the tests, which is the one that is installed; nothing is downloaded.
final class Chromium implements AutoCloseable {

    private static final double PATIENCE_MS = 30_000;
    private static final Map<String, String> NO_DOWNLOADS =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update");

    private final Playwright playwright;
    private final Browser browser;

    Chromium(Path path) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOADS));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(path)
                                        .setArgs(ARGUMENTS));
    }

    /// Somebody who is at the console for the first time.
    Visitor visitor(Look look) {
        BrowserContext context =
                browser.newContext(
                        look.options().setBaseURL("http://localhost:" + RestAssured.port));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Visitor(context, look);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
