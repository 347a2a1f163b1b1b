package dev.redress.store;

/// Which cases the reader may see at all.
public sealed interface Visibility {

    record Everything() implements Visibility {}

    /// A customer's own.
    record OwnedBy(String customerId) implements Visibility {}

    /// Those that a member of staff works on or had the first contact of.
    record WorkedBy(String account) implements Visibility {}
}
