package dev.redress.store;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What a customer answered.
///
/// @param answersJson what is kept for the statistics; nothing in it may tell who answered
/// @param score 0 to 100
public record SurveyAnswer(String answersJson, BigDecimal score, LocalDate answeredOn) {}
