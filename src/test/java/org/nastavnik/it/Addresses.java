package org.nastavnik.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The addresses inside a launch, as the resources of the program tell them. */
final class Addresses {

    private static final String SPACE = "s/{launch}";
    private static final String PARAMETER = "\\{[^}]+\\}";

    private Addresses() {}

    /** Those to which forms are sent and that name something by its number, with each number. */
    static Set<String> withNumbers(Collection<String> numbers) throws ClassNotFoundException {
        Set<String> found = new TreeSet<>();
        templates(POST.class).stream()
                .filter(address -> address.contains("{"))
                .forEach(
                        address ->
                                numbers.stream()
                                        .map(number -> address.replaceAll(PARAMETER, number))
                                        .forEach(found::add));
        return found;
    }

    /** Those that are read or sent to, with parameters in braces, without the launch. */
    static Set<String> templates(Class<? extends Annotation> method) throws ClassNotFoundException {
        Set<String> found = new TreeSet<>();
        for (JavaClass c :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.nastavnik")) {
            if (c.isAnnotatedWith(Path.class)) {
                collect(Class.forName(c.getName()), method, found);
            }
        }
        return found;
    }

    private static void collect(
            Class<?> resource, Class<? extends Annotation> act, Set<String> found) {
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            if (method.isAnnotationPresent(act) && root.startsWith(SPACE)) {
                Path path = method.getAnnotation(Path.class);
                String whole = path == null ? root : root + "/" + path.value();
                found.add(whole.substring(SPACE.length()).replaceFirst("^/", ""));
            }
        }
    }
}
