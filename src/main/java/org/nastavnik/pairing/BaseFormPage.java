package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param people who may be chosen; empty where the person is given
 * @param name of the person that is given, "" where he is chosen
 * @param school the one who types speaks for the school, not for himself
 * @param fresh nothing is known about the person yet
 * @param current what somebody else has saved meanwhile, line by line
 */
public record BaseFormPage<F>(
        F form,
        Problems problems,
        List<Option> people,
        String name,
        Words words,
        boolean school,
        boolean fresh,
        List<String> current) {

    /** What the lists of the form offer. */
    public record Words(
            List<Option> forms,
            List<Option> areas,
            List<Option> hobbies,
            List<Option> ages,
            List<Option> meetings) {}
}
