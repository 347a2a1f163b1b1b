package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/// What an agent does with the case that is open.
record DeskVisitor(Visitor visitor) {

    private static final String EVERYTHING =
            """
            () => {
              const texts = [];
              const walk = (root) => {
                texts.push(root.innerHTML ?? '');
                root.querySelectorAll('*').forEach((element) => {
                  texts.push(element.value ?? '');
                  if (element.shadowRoot) walk(element.shadowRoot);
                });
              };
              walk(document.documentElement);
              return texts.join('\\n');
            }\
            """;

    DeskVisitor begin(String action) {
        visitor.page()
                .locator("case-actions")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .first()
                .click();
        return this;
    }

    /// All that can be done, each in its group.
    DeskVisitor more() {
        return begin(visitor.inLanguage("更多操作", "More"));
    }

    /// Opens a folder of the case, unless it is open.
    DeskVisitor open(String folder) {
        Locator details =
                visitor.page()
                        .locator("case-folders details")
                        .filter(new Locator.FilterOptions().setHas(heading(folder)));
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return this;
    }

    private Locator heading(String folder) {
        return visitor.page()
                .locator("summary")
                .getByText(folder, new Locator.GetByTextOptions().setExact(true));
    }

    /// Begins something about what stands in a part of the page.
    DeskVisitor act(String part, String action) {
        visitor.page()
                .locator(part)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .first()
                .click();
        return this;
    }

    DeskVisitor choose(String field, String text) {
        dialog().getByLabel(field, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(text));
        return this;
    }

    DeskVisitor fill(String field, String text) {
        dialog().getByLabel(field, new Locator.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    DeskVisitor press(String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
        return this;
    }

    DeskVisitor type(String text) {
        visitor.page().keyboard().type(text);
        return this;
    }

    DeskVisitor send(String name) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .last()
                .click();
        return this;
    }

    DeskVisitor requireStatus(String status) {
        assertThat(visitor.page().locator("case-head .status")).hasText(status);
        return this;
    }

    /// The whole source of the page as it is by now, with what is in its components and fields.
    String everything() {
        return (String) visitor.page().evaluate(EVERYTHING);
    }

    private Locator dialog() {
        return visitor.page().locator("modal-dialog[open]");
    }
}
