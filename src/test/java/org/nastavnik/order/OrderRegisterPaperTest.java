package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;

/** A register that fills its page to the last line has no blank page after it. */
class OrderRegisterPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final DeclinableName KEEPER =
            OrderFixtures.name("Тестова", "Ольга", "Викторовна", Gender.F);

    private String xml;

    @BeforeEach
    void print() throws Exception {
        List<OrderRegister.Entry> entries =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(
                                no ->
                                        new OrderRegister.Entry(
                                                DAY, no + "-од", "О парах", KEEPER, KEEPER, null))
                        .toList();
        xml =
                PaperText.xmlOf(
                        new OrderRegister(
                                "МБОУ «Школа № 1»",
                                DAY,
                                DAY.plusYears(1),
                                entries,
                                new Signatory(Post.of("секретарь"), KEEPER)));
    }

    @Test
    void endsWithTheSignatureAndNotWithAnEmptyParagraph() {
        String end = xml.substring(xml.lastIndexOf("</w:tbl>"));

        assertThat(end.split("<w:p>", -1)).hasSize(2);
        assertThat(end).contains("Секретарь", "Тестова");
    }

    @Test
    void keepsItsLastRowWithTheSignature() {
        String[] rows = xml.split("<w:tr>", -1);

        assertThat(rows[rows.length - 1]).contains("<w:keepNext/>", "20-од");
        assertThat(rows[rows.length - 2]).contains("19-од").doesNotContain("<w:keepNext/>");
    }
}
