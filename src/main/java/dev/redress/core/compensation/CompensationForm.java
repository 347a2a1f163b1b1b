package dev.redress.core.compensation;

/// Something that a customer can get, such as a refund or points.
///
/// @param code such as `CASH_REFUND`
/// @param nameZh how customers are told of it in Chinese
/// @param nameEn how customers are told of it in English
public record CompensationForm(String code, String nameZh, String nameEn) {

    /// The name in `zh-CN` or `en`.
    public String nameIn(String language) {
        return language.equals("en") ? nameEn : nameZh;
    }
}
