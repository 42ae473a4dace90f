package org.nastavnik.platform;

/** Where a platform authorises, gives tokens and publishes its keys. */
public record PlatformEndpoints(String authorization, String token, String jwks) {}
