package org.nastavnik.platform;

/** The platform gave no token: it does not know us, our keys, or our clock. */
public class TokenRefused extends PlatformRefused {

    TokenRefused(int status) {
        super("token", status);
    }
}
