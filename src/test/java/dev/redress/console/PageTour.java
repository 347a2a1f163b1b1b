package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody who goes from page to page and looks whether each can be used by everybody.
record PageTour(Visitor visitor) {

    /// @param what is on the page once it is there
    /// @param name of its picture
    PageTour see(String path, String what, String name) {
        visitor.goTo(path);
        assertThat(visitor.page().locator(what).first()).isVisible();
        visitor.requireAccessible();
        visitor.picture(name);
        return this;
    }
}
