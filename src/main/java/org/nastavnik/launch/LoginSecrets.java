package org.nastavnik.launch;

import org.nastavnik.platform.Secrets;

/**
 * The words of one login. The state begins with the id of its row, so that any node finds it and
 * each login has a cookie of its own: five frames on one page do not disturb each other.
 */
record LoginSecrets(String id, String state, String nonce, String browser) {

    private static final int ID_LENGTH = 16;
    private static final int STATE_LENGTH = 59;

    static LoginSecrets draw() {
        String id = Secrets.random(12);
        return new LoginSecrets(
                id, id + Secrets.random(32), Secrets.random(32), Secrets.random(32));
    }

    /** The id of the row that a state names; "" for what can be no state of ours. */
    static String idOf(String state) {
        return state.length() == STATE_LENGTH && state.matches("[A-Za-z0-9_-]+")
                ? state.substring(0, ID_LENGTH)
                : "";
    }
}
