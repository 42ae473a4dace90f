package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.site.Messages;

class OrderKindsTest {

    private static final List<String> TEXTS =
            List.of("order.type.", "order.start.", "order.effect.");

    @Test
    void everyTypeHasExactlyOneBean() throws ReflectiveOperationException {
        List<OrderType> found = new ArrayList<>();
        for (JavaClass kind : new ClassFileImporter().importPackages("org.nastavnik.order")) {
            if (kind.isAssignableTo(OrderKind.class) && !kind.isInterface()) {
                assertThat(kind.isAnnotatedWith(ApplicationScoped.class))
                        .as(kind.getName())
                        .isTrue();
                var made = kind.reflect().getDeclaredConstructor();
                made.setAccessible(true);
                found.add(((OrderKind) made.newInstance()).type());
            }
        }

        assertThat(found).containsExactlyInAnyOrder(OrderType.values());
    }

    @ParameterizedTest
    @EnumSource(OrderType.class)
    void everyTypeIsToldInWords(OrderType type) {
        Messages messages = Messages.in(Locale.forLanguageTag("ru"));

        assertThat(OrderWords.title(type)).isNotBlank();
        for (String text : TEXTS) {
            assertThat(messages.has(text + type)).as(text + type).isTrue();
        }
    }
}
