package dev.redress.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody at the console. Whatever the browser complains of meanwhile, such as a style that the
/// content security policy refuses, fails the test when they leave.
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "console-screenshots");
    private static final String PASSWORD = "open sesame";

    /// What the desk refuses on purpose is in the browser's log as well.
    private static final String REFUSED = "Failed to load resource";

    private final BrowserContext context;
    private final Look look;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(REFUSED)) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Visitor goTo(String path) {
        page.navigate(path);
        return this;
    }

    /// Signs in as one of the demo cast, where the page is.
    Visitor signIn(String account) {
        field(inLanguage("账号", "Account")).fill(account);
        field(inLanguage("密码", "Password")).fill(PASSWORD);
        button(inLanguage("登录", "Sign in")).click();
        page.locator("page-frame").waitFor();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    String inLanguage(String chinese, String english) {
        return look.language().equals("en") ? english : chinese;
    }

    /// Keeps what is to be seen, for people to look at.
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(look.pictureOf(name))));
    }

    /// Insists that those who do not see or point can use the page, too (axe-core, WCAG 2.2 AA).
    void requireAccessible() {
        assertThat(AxeRun.broken(page)).as("what axe finds at " + page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
