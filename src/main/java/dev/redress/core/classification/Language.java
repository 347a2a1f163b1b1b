package dev.redress.core.classification;

/// The languages that the classifier has learned.
public enum Language {
    ZH,
    EN
}
