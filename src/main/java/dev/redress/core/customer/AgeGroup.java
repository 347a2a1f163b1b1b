package dev.redress.core.customer;

/// How old a customer is, no more exactly than service needs (PRF-06). The lower bound names it.
public enum AgeGroup {
    UNDER_18,
    FROM_18,
    FROM_25,
    FROM_35,
    FROM_45,
    FROM_60
}
