package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

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

    DeskVisitor fill(String field, String text) {
        dialog().getByLabel(field, new Locator.GetByLabelOptions().setExact(true)).fill(text);
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
