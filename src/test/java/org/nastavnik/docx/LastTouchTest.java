package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The last touch that the caller gives to the text of values. */
class LastTouchTest {

    private static final TemplateOptions OPTIONS =
            new TemplateOptions(
                    Map.of("upper", value -> value.toString().toUpperCase(Locale.ROOT)),
                    name -> null,
                    text -> text.replace('-', '\u2011'));

    private static String made(String template, Object value) {
        byte[] docx =
                DocxFixtures.render(aDocx(template).compiled(OPTIONS), Map.of("number", value));
        byte[] body = Objects.requireNonNull(DocxFixtures.unzip(docx).get("word/document.xml"));
        return new String(body, StandardCharsets.UTF_8);
    }

    @Test
    void isGivenAfterAllFiltersAndNotToTheTemplate() {
        assertThat(made("а-б {{number|upper}}", "100-к"))
                .contains("а-б ")
                .contains("100</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">К");
    }

    @Test
    void isGivenToMarkedUpTextToo() {
        assertThat(made("{{number}}", new RichText("<p>Приказ <b>100-к</b></p>")))
                .contains("100</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">к");
    }
}
