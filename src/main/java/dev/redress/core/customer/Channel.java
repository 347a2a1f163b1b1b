package dev.redress.core.customer;

/// The doors a complaint comes through (INT-01).
public enum Channel {
    WEB,
    APP,
    WECHAT,
    PHONE,
    EMAIL,
    CHAT,
    SMS,
    SOCIAL,
    THIRD_PARTY
}
