package dev.redress.core.notice;

/// The ways on which messages reach people and programs (S30).
public enum DeliveryChannel {
    /// Staff, at the desk.
    DESK,
    /// Customers, inside the app, where they look by themselves.
    INBOX,
    EMAIL,
    SMS,
    /// On the screen of the customer's phone, by the app.
    PUSH,
    /// A member of staff calls the customer: what waits here is a task for people.
    PHONE,
    /// Merchants and carriers, whom the platform knows how to reach.
    PARTNER,
    /// Programs of others.
    WEBHOOK
}
