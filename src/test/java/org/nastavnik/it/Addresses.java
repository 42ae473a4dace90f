package org.nastavnik.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The addresses inside a launch, as the resources of the program tell them. */
final class Addresses {

    private static final String SPACE = "s/{launch}";
    private static final String PARAMETER = "\\{[^}]+\\}";
    private static final Map<Class<?>, Map<String, Method>> FOUND = new HashMap<>();

    private Addresses() {}

    /** Those to which forms are sent and that name something by its number, with each number. */
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

    /** All to which forms are sent, with the methods that answer. */
    static Map<String, Method> all() throws ClassNotFoundException {
        return all(POST.class);
    }

    /** All that are read, with parameters in braces. */
    static Set<String> templates(Class<? extends Annotation> act) throws ClassNotFoundException {
        return all(act).keySet();
    }

    private static synchronized Map<String, Method> all(Class<? extends Annotation> act)
            throws ClassNotFoundException {
        Map<String, Method> known = FOUND.get(act);
        if (known == null) {
            known = Collections.unmodifiableMap(found(act));
            FOUND.put(act, known);
        }
        return known;
    }

    private static Map<String, Method> found(Class<? extends Annotation> act)
            throws ClassNotFoundException {
        Map<String, Method> found = new TreeMap<>();
        for (JavaClass c :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.nastavnik")) {
            if (c.isAnnotatedWith(Path.class)) {
                collect(Class.forName(c.getName()), act, found);
            }
        }
        return found;
    }

    private static void collect(
            Class<?> resource, Class<? extends Annotation> act, Map<String, Method> found) {
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            if (method.isAnnotationPresent(act) && root.startsWith(SPACE)) {
                Path path = method.getAnnotation(Path.class);
                String whole = path == null ? root : root + "/" + path.value();
                found.put(whole.substring(SPACE.length()).replaceFirst("^/", ""), method);
            }
        }
    }
}
