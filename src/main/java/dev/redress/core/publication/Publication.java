package dev.redress.core.publication;

/// One text, in both languages.
///
/// @param author who answers for the words, such as `Legal department`; printed with them
public record Publication(
        PublicText id,
        String author,
        String chineseTitle,
        String englishTitle,
        String chinese,
        String english) {

    /// The title.
    ///
    /// @param language `zh-CN` or `en`
    public String title(String language) {
        return language.equals("en") ? englishTitle : chineseTitle;
    }

    /// The words.
    ///
    /// @param language `zh-CN` or `en`
    public String text(String language) {
        return language.equals("en") ? english : chinese;
    }
}
