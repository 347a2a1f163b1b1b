package dev.redress.businesstime;

/// Whether it is open.
///
/// @param open at that instant
/// @param workday whether that date, in the calendar's zone, has any open time
public record OpenAnswer(boolean open, boolean workday) {}
