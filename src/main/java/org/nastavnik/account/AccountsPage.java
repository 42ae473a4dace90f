package org.nastavnik.account;

import java.util.List;

/**
 * @param waitsUntil a code was made that nobody has used, "" for none
 * @param elsewhere the person has rights in another school or the centre
 */
public record AccountsPage(
        long personId, String name, List<Account> accounts, String waitsUntil, boolean elsewhere) {

    /**
     * @param platform what the LMS is called
     * @param calledThere the name that it sent, "" where it sent none
     * @param own the curator has come in by this very account
     */
    public record Account(
            long id, String platform, String calledThere, String lastSeen, boolean own) {}
}
