package org.nastavnik.platform;

import java.security.interfaces.RSAPublicKey;

/** The key that a registered platform publishes under a kid. */
public interface KeySource {

    RSAPublicKey key(Registration registration, String kid);
}
