package org.nastavnik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server reads parameters from its own packages: one of a hidden type stops its start. */
class ResourceParametersTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.nastavnik");

    @Path("planted")
    static final class Planted {

        public void takes(@QueryParam("open") Hidden hidden) {}

        enum Hidden {
            ONE
        }
    }

    @Test
    void parametersOfResourcesAreOfPublicTypes() {
        assertThat(hidden(PROGRAM)).isEmpty();
    }

    @Test
    void aHiddenOneWouldBeFound() {
        assertThat(hidden(new ClassFileImporter().importClasses(Planted.class)))
                .containsExactly("org.nastavnik.architecture.ResourceParametersTest$Planted.takes");
    }

    private static List<String> hidden(JavaClasses classes) {
        return classes.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(method -> method.getParameters().stream().anyMatch(p -> isHidden(p)))
                .map(ResourceParametersTest::named)
                .toList();
    }

    private static boolean isHidden(JavaParameter parameter) {
        boolean read =
                Stream.of(FormParam.class, PathParam.class, QueryParam.class)
                        .anyMatch(parameter::isAnnotatedWith);
        Class<?> type = parameter.getRawType().reflect();
        return read && !type.isPrimitive() && !Modifier.isPublic(type.getModifiers());
    }

    private static String named(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }
}
