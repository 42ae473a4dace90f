package org.nastavnik.pairing;

import java.util.List;

/** What a class teacher reads of one of his pupils. */
public record MyPupilPage(
        long personId,
        String name,
        String grade,
        String birthDate,
        String phone,
        String email,
        List<Parent> parents,
        List<MyClassPage.Asked> requests,
        boolean mayAsk) {

    /**
     * @param basis key of a message: mother, guardian…
     */
    public record Parent(String name, String basis, String phone, String email) {}
}
