package dev.redress.core.notice;

/// A message to be handed to the outbox.
///
/// @param key unique within the case for all time; a second notice with the same key is not sent
/// @param text the words as the recipient will read them
public record Notice(String key, Template template, Recipient recipient, String text) {}
