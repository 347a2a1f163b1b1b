package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/// What somebody does with an entry of a register, whose page or list is open.
record RegisterVisitor(Visitor visitor) {

    /// Opens the form of a step.
    RegisterVisitor begin(String step) {
        visitor.button(step).first().click();
        return this;
    }

    RegisterVisitor fill(String field, String text) {
        dialog().getByLabel(field, new Locator.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    RegisterVisitor choose(String field, String value) {
        dialog().getByLabel(field, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(value);
        return this;
    }

    /// Sends the form, and waits until the desk has done it.
    RegisterVisitor send() {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交")).click();
        assertThat(dialog()).hasCount(0);
        return this;
    }

    RegisterVisitor requireState(String state) {
        assertThat(visitor.page().locator("entry-page mark-chip").first()).hasText(state);
        return this;
    }

    Locator story() {
        return visitor.page().locator("entry-story");
    }

    private Locator dialog() {
        return visitor.page().locator("form-dialog modal-dialog[open]");
    }
}
