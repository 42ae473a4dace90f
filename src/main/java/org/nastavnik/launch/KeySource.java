package org.nastavnik.launch;

import java.security.interfaces.RSAPublicKey;

/** The key that a registered platform publishes under a kid. */
interface KeySource {

    RSAPublicKey key(Registration registration, String kid);
}
