package org.nastavnik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A field that a browser did not send is an empty one: text that is read out of a form says what it
 * is without being sent, or says that it may be absent.
 */
class FormFieldsTest {

    @Test
    void textThatWasNotSentIsEmpty() {
        List<String> left = new ArrayList<>();
        ArchitectureTest.HOUSE.forEach(found -> left.addAll(absentIsNull(found.reflect())));

        assertThat(left).isEmpty();
    }

    @Test
    void oneThatWouldBeNullIsFound() {
        assertThat(absentIsNull(Planted.class))
                .containsExactly("Planted.careless", "Planted.take careless");
    }

    static final class Planted {

        @FormParam("careless")
        public String careless = "";

        @FormParam("careful")
        @DefaultValue("")
        public String careful = "";

        @FormParam("told")
        public @Nullable String told;

        public void take(@FormParam("careless") String careless) {}
    }

    private static List<String> absentIsNull(Class<?> type) {
        List<String> found = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isCareless(field, field.getAnnotatedType())) {
                found.add(type.getSimpleName() + "." + field.getName());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            for (Parameter parameter : method.getParameters()) {
                if (isCareless(parameter, parameter.getAnnotatedType())) {
                    String name = parameter.getAnnotation(FormParam.class).value();
                    found.add(type.getSimpleName() + "." + method.getName() + " " + name);
                }
            }
        }
        return found;
    }

    private static boolean isCareless(AnnotatedElement element, AnnotatedType type) {
        return element.isAnnotationPresent(FormParam.class)
                && type.getType().equals(String.class)
                && !element.isAnnotationPresent(DefaultValue.class)
                && !type.isAnnotationPresent(Nullable.class);
    }
}
