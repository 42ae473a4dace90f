package org.nastavnik.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.POST;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.ProgrammeYears;

/**
 * A closed programme year and an archived school take no change: whatever is sent in the rooms of
 * the year asks first whether the year is open, or stands here with the reason why it need not.
 */
class OpenYearTest {

    private static final Set<String> ROOMS =
            Set.of(
                    "consent",
                    "pairing",
                    "training",
                    "plan",
                    "journal",
                    "intake",
                    "order",
                    "roadmap",
                    "event",
                    "monitoring");

    private static final Set<String> QUESTIONS = Set.of("requireOpen", "requireWorking");

    private static final String CITY = "the municipality's, of no school";

    private static final Map<String, String> NEED_NOT =
            Map.ofEntries(
                    entry("CalendarResource.issue", "the address of one's own calendar"),
                    entry("CalendarResource.withdraw", "the address of one's own calendar"),
                    entry("CityIndicatorsResource.write", CITY),
                    entry("CityRoadMapResource.begin", CITY),
                    entry("CityRoadMapResource.name", CITY),
                    entry("CityRoadMapRowsResource.add", CITY),
                    entry("CityRoadMapRowsResource.change", CITY),
                    entry("CityRoadMapRowsResource.remove", CITY),
                    entry("ConsentEndResource.stop", "the duty after a withdrawal has a term"),
                    entry("ConsentPackageResource.print", "prints what stands"),
                    entry("ConsentRegisterResource.print", "prints what stands"),
                    entry("ConsentWithdrawalResource.withdraw", "a right that never ends"),
                    entry("FilledFilesResource.choose", "only what is taken changes the year"),
                    entry("FilledFilesResource.remove", "only what is taken changes the year"),
                    entry("FilledRowsResource.correct", "only what is taken changes the year"),
                    entry("IntakeResource.bring", "only what is taken changes the year"),
                    entry("LeaversResource.destroyed", "the duty when the term of data ends"),
                    entry("ReceivedTransfersResource.giveBack", CITY),
                    entry("TransfersResource.approve", "of what was frozen"),
                    entry("TransfersResource.refuse", "of what was frozen"),
                    entry("TransfersResource.send", "of what was frozen"));

    @Test
    void whateverIsSentAsksFirstWhetherTheYearIsOpen() {
        assertThat(unguarded(ArchitectureTest.HOUSE, ROOMS))
                .isEqualTo(new TreeSet<>(NEED_NOT.keySet()));
    }

    @Test
    void oneThatForgetsWouldBeFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(Forgetful.class);

        assertThat(unguarded(planted, Set.of("architecture"))).containsExactly("Forgetful.change");
    }

    static final class Forgetful {

        @POST
        public void change() {
            harmless();
        }

        private void harmless() {}
    }

    private static Set<String> unguarded(JavaClasses classes, Set<String> rooms) {
        return classes.stream()
                .filter(c -> rooms.contains(ArchitectureTest.roomOf(c)))
                .flatMap(c -> c.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class))
                .filter(method -> !asks(method))
                .map(OpenYearTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean asks(JavaMethod sent) {
        Set<JavaCodeUnit> seen = new HashSet<>(List.of(sent));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            if (isQuestion(unit)) {
                return true;
            }
            called(unit).filter(seen::add).forEach(open::add);
        }
        return false;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream().map(call -> call.getTarget()),
                        unit.getCodeUnitReferencesFromSelf().stream().map(call -> call.getTarget()))
                .map(AccessTarget.CodeUnitAccessTarget::resolveMember)
                .flatMap(found -> found.stream());
    }

    private static boolean isQuestion(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return owner.isEquivalentTo(ProgrammeYears.class) && QUESTIONS.contains(unit.getName());
    }
}
