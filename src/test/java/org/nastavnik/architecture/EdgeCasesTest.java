package org.nastavnik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** The table of edge cases promises tests; each of them is there. */
class EdgeCasesTest {

    /** Of the programme's description. */
    private static final int CASES = 38;

    private static final String NOT_BUILT = "не построено: ";
    private static final Pattern NAMED = Pattern.compile("`(\\w+\\.\\w+)`");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("src", "docs", "edge-cases.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| случай"))
                .toList();
    }

    private static List<String> testsOf(String row) {
        return NAMED.matcher(row).results().map(found -> found.group(1)).toList();
    }

    @Test
    void noCaseIsForgotten() throws IOException {
        assertThat(rows()).hasSize(CASES).doesNotHaveDuplicates();
    }

    @Test
    void everyCaseIsHeldByATestOrSaysThatItIsNotBuilt() throws IOException {
        assertThat(rows()).allMatch(row -> !testsOf(row).isEmpty() || row.contains(NOT_BUILT));
    }

    @Test
    void everyTestThatTheTableNamesExists() throws IOException {
        List<String> named = rows().stream().flatMap(row -> testsOf(row).stream()).toList();

        assertThat(tests()).isNotEmpty().containsAll(named);
    }

    private static Set<String> tests() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("org.nastavnik");
        return classes.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(Testable.class))
                .map(method -> outermost(method.getOwner()) + "." + method.getName())
                .collect(Collectors.toSet());
    }

    private static String outermost(JavaClass one) {
        return one.getName().replaceAll("^.*\\.", "").replaceAll("\\$.*", "");
    }
}
