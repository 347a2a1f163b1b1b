package dev.redress.console;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// The rules of axe-core, looked at in the page itself.
///
/// [AxeBuilder#analyze()] would read the half megabyte of them three times for each look and open a
/// second page, to put together what it finds in frames of other sites. The console has no frames.
final class AxeRun {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String BROKEN =
            """
            async (tags) => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: tags},
                resultTypes: ['violations'],
              });
              return found.violations
                .filter((rule) => ['serious', 'critical'].includes(rule.impact))
                .map((rule) => `${rule.id}: ${rule.help} ${rule.nodes.map((node) => node.html)}`);
            }\
            """;

    private AxeRun() {}

    /// The rules that are broken seriously, each with what breaks it.
    static List<String> broken(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("Nobody looks at the frames of " + page.url());
        }
        if (page.evaluate("'axe' in window").equals(false)) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        return ((List<?>) page.evaluate(BROKEN, TAGS)).stream().map(String::valueOf).toList();
    }
}
