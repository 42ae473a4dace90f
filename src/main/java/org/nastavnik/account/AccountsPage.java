package org.nastavnik.account;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param waitsUntil a code was made that nobody has used, "" for none
 * @param elsewhere the person is somebody in another school or the centre too
 * @param roles what a person may become who has no role yet; nothing for one who has
 */
public record AccountsPage(
        long personId,
        String name,
        List<Account> accounts,
        String waitsUntil,
        boolean elsewhere,
        List<Option> roles,
        String role,
        Problems problems) {

    /**
     * @param platform what the LMS is called
     * @param calledThere the name that it sent, "" where it sent none
     * @param own the curator has come in by this very account
     */
    public record Account(
            long id, String platform, String calledThere, String lastSeen, boolean own) {}
}
