package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nastavnik.school.SchoolRequisites;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;

/** Names and numbers of other schools: they stay behind where an order was copied from one. */
@ApplicationScoped
public class ForeignSchools {

    private static final Pattern NUMBERED =
            Pattern.compile(OrderWords.raw("check.schoolNumber"), Pattern.UNICODE_CASE);

    @Inject Schools schools;

    /** What to hold texts of a school against, as the schools are called on that day. */
    public Names around(long schoolId, LocalDate day) {
        List<String> own = names(schools.byId(schoolId).on(day));
        List<String> foreign =
                schools.all().stream()
                        .filter(school -> school.id() != schoolId)
                        .flatMap(school -> names(school.on(day)).stream())
                        .filter(name -> !isPartOf(name, own))
                        .distinct()
                        .sorted()
                        .toList();
        return new Names(own, foreign);
    }

    /** Names of the school itself and of all others. */
    public record Names(List<String> own, List<String> foreign) {

        public boolean areIn(String text) {
            Problems found = new Problems();
            check(text, found);
            return !found.isEmpty();
        }

        void check(String text, Problems found) {
            String plain = plain(text);
            List<String> named = foreign.stream().filter(plain::contains).toList();
            named.forEach(name -> found.add(Problems.FORM, "order.check.foreignSchool", name));
            if (named.isEmpty()) {
                numbers(plain, own, found);
            }
        }
    }

    private static void numbers(String text, List<String> own, Problems found) {
        Set<String> ours = new TreeSet<>();
        own.forEach(name -> ours.addAll(numbered(name)));
        Set<String> others = numbered(text);
        others.removeAll(ours);
        others.forEach(number -> found.add(Problems.FORM, "order.check.foreignNumber", number));
    }

    private static Set<String> numbered(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBERED.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    private static boolean isPartOf(String name, List<String> own) {
        return own.stream().anyMatch(ours -> ours.contains(name));
    }

    private static List<String> names(SchoolRequisites requisites) {
        return Stream.of(requisites.shortName(), requisites.fullName())
                .map(ForeignSchools::plain)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
