package dev.redress.core.privacy;

import java.util.regex.Pattern;

/// What many will read must name nobody: no phone, identity or card number, no e-mail address
/// (PRIV-09).
public final class PublicText {

    private static final Pattern EMAIL =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63})+");

    private PublicText() {}

    /// Whether `text` holds personal data that can be told by their form.
    public static boolean holdsPersonalData(String text) {
        return !Masking.freeText(text).equals(text) || EMAIL.matcher(text).find();
    }
}
