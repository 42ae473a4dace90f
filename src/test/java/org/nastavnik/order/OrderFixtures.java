package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

/** Orders in their states, and what stands around the points of a paper. */
final class OrderFixtures {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private OrderFixtures() {}

    static OrderText text(String series) {
        return new OrderText(
                series, "В целях реализации целевой модели наставничества", null, null);
    }

    static OrderEntries filled(OrderEntry... entries) {
        return new OrderEntries(
                Stream.concat(
                                Stream.of(entries),
                                Stream.of(
                                        OrderEntry.text("plansUntil", 0, TODAY.plusDays(14)),
                                        OrderEntry.text("from", 0, LocalDate.of(2026, 10, 1)),
                                        OrderEntry.text("to", 0, LocalDate.of(2027, 5, 31))))
                        .toList());
    }

    static Order draft(OrderType type, String series) {
        Order order = new Order(1, type, YEAR, OrderWords.title(type));
        order.write(text(series));
        order.fill(filled(OrderEntry.unit("units", 0, 3), OrderEntry.unit("units", 1, 4)));
        return order;
    }

    static Order ready() {
        Order order = draft(OrderType.PAIRING, "од");
        order.sendToSignature();
        return order;
    }

    static Order registered(String number, LocalDate date) {
        Order order = ready();
        order.register(new Registration(number, date), date, List.of(10L, 20L));
        return order;
    }

    static DeclinableName name(String last, String first, @Nullable String middle, Gender gender) {
        return DeclinableName.of(new PersonName(last, first, middle), gender);
    }

    static OrderFrame frame(@Nullable Registration registration, List<DeclinableName> acquainted) {
        return new OrderFrame(
                new Letterhead(
                        null,
                        InstitutionName.of(
                                "Муниципальное бюджетное общеобразовательное учреждение"
                                        + " «Школа № 1»"),
                        "МБОУ «Школа № 1»",
                        "г. Ершовск"),
                "Ершовск",
                registration,
                "Во исполнение статьи 351.8 Трудового кодекса Российской Федерации",
                new Signatory(
                        Post.of("заместитель директора по УВР"),
                        name("Тестова", "Ольга", "Викторовна", Gender.F)),
                null,
                new Signatory(
                        Post.of("директор школы"),
                        name("Образцова", "Татьяна", "Андреевна", Gender.F)),
                acquainted);
    }
}
