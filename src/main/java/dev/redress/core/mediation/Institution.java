package dev.redress.core.mediation;

/// A consumer organisation or industry association that mediates.
///
/// @param sharingAgreement the reference of the agreement under which it may see personal data
public record Institution(String name, String sharingAgreement) {}
