package org.nastavnik.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The addresses inside a launch to which forms are sent. */
final class Addresses {

    private static final String SPACE = "s/{launch}/";
    private static final String PARAMETER = "\\{[^}]+\\}";

    private Addresses() {}

    /** Those that name something by its number, with each of the given numbers. */
    static Set<String> withNumbers(Collection<String> numbers) throws ClassNotFoundException {
        Set<String> found = new TreeSet<>();
        for (String address : all().keySet()) {
            numbers.stream()
                    .map(number -> numbered(address, number))
                    .filter(one -> !one.equals(address))
                    .forEach(found::add);
        }
        return found;
    }

    /** That address with the number in the place of each name. */
    static String numbered(String address, String number) {
        return address.replaceAll(PARAMETER, number);
    }

    /** All of them with the methods that answer. */
    static Map<String, Method> all() throws ClassNotFoundException {
        Map<String, Method> found = new TreeMap<>();
        for (JavaClass c :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.nastavnik")) {
            if (c.isAnnotatedWith(Path.class)) {
                collect(Class.forName(c.getName()), found);
            }
        }
        return found;
    }

    private static void collect(Class<?> resource, Map<String, Method> found) {
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            if (method.isAnnotationPresent(POST.class) && root.startsWith(SPACE)) {
                Path path = method.getAnnotation(Path.class);
                String whole = (path == null ? root : root + "/" + path.value());
                found.put(whole.substring(SPACE.length()), method);
            }
        }
    }
}
