package dev.redress.store;

/// The days off and make-up working days of a year, as they were loaded.
public record CalendarYearText(String region, int year, int version, String bodyJson) {}
