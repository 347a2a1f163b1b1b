package dev.redress.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// How somebody looks at the console: the language of the browser, light or dark, and its size.
record Look(String language, boolean dark, int width, int height) {

    static final Look CHINESE = new Look("zh-CN", false, 1440, 900);
    static final Look ENGLISH = new Look("en", false, 1440, 900);

    Look inDark() {
        return new Look(language, true, width, height);
    }

    Look onPhone() {
        return new Look(language, dark, 390, 844);
    }

    /// The name of a picture of `page`.
    String pictureOf(String page) {
        return language.substring(0, 2)
                + "-"
                + page
                + (dark ? "-dark" : "")
                + (width < 600 ? "-phone" : "")
                + ".png";
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height);
    }
}
