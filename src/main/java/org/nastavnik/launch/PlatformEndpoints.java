package org.nastavnik.launch;

/** Where a platform authorises, gives tokens and publishes its keys. */
record PlatformEndpoints(String authorization, String token, String jwks) {}
