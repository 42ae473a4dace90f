package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.Wiring.wired;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.place.PlaceKind;
import org.nastavnik.platform.ShownPage;

class PlaceWordsTest {

    @Test
    void callsEveryKindOfPageByItsName() throws ReflectiveOperationException {
        PlaceWords words = wired(new PlaceWords(), ShownPage.visitor("ru"));
        String other = words.heading("unheard-of");
        List<String> codes = codes();

        assertThat(codes).contains("start", "plan", "journal").doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> assertThat(words.heading(code)).isNotEqualTo(other));
    }

    private static List<String> codes() throws ReflectiveOperationException {
        List<String> codes = new ArrayList<>();
        for (JavaClass kind :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/out/test/"))
                        .importPackages("org.nastavnik")) {
            boolean one =
                    kind.isAssignableTo(PlaceKind.class)
                            && !kind.isInterface()
                            && !kind.getModifiers().contains(JavaModifier.ABSTRACT);
            if (one) {
                Constructor<?> made = Class.forName(kind.getName()).getDeclaredConstructor();
                made.setAccessible(true);
                codes.add(((PlaceKind) made.newInstance()).code());
            }
        }
        return codes;
    }
}
