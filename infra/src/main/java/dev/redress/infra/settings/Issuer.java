package dev.redress.infra.settings;

/// An issuer of OpenID Connect whose tokens the gateway checks before the desk is started.
///
/// @param address as its tokens say in `iss`
/// @param audience what its tokens must name in `aud`
public record Issuer(String address, String audience) {}
