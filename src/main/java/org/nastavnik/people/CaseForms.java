package org.nastavnik.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.Declinable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * The oblique forms of one name or post on a page where they are corrected.
 *
 * @param what key of the heading, behind {@code people.forms.}, and of the fields: {@code post.GEN}
 */
public record CaseForms(String what, String nominative, List<Form> forms) {

    /**
     * @param corrected typed by hand, not made by rule
     */
    public record Form(String field, Case grammarCase, String text, boolean corrected) {}

    public static CaseForms of(String what, Declinable value) {
        Map<Case, String> corrected = value.forms().byCase();
        List<Form> forms =
                Arrays.stream(Case.values())
                        .filter(c -> c != Case.NOM)
                        .map(
                                c ->
                                        new Form(
                                                what + "." + c,
                                                c,
                                                value.in(c).toString(),
                                                corrected.containsKey(c)))
                        .toList();
        return new CaseForms(what, value.toString(), forms);
    }

    /**
     * What is typed otherwise than the rules make it; an empty field goes back to the rules.
     *
     * @param byRule the same name without corrections
     */
    public Map<Case, String> corrections(
            Declinable byRule,
            MultivaluedMap<String, String> typed,
            int longest,
            Problems problems) {
        Map<Case, String> corrections = new EnumMap<>(Case.class);
        for (Form form : forms) {
            String text = Typed.text(typed.getFirst(form.field()));
            if (text != null && text.length() > longest) {
                problems.add(form.field(), "site.problem.Size", longest);
            } else if (text != null && !text.equals(byRule.in(form.grammarCase()).toString())) {
                corrections.put(form.grammarCase(), text);
            }
        }
        return corrections;
    }

    /** The same fields with what stood in them when the form was sent. */
    public CaseForms typedOver(MultivaluedMap<String, String> typed) {
        return new CaseForms(
                what,
                nominative,
                forms.stream()
                        .map(
                                form ->
                                        new Form(
                                                form.field(),
                                                form.grammarCase(),
                                                typed.getFirst(form.field()),
                                                form.corrected()))
                        .toList());
    }
}
