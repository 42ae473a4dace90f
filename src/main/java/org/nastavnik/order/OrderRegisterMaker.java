package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.Namesakes;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.Registration;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.NotFound;
import org.nastavnik.shared.RuleBroken;

/**
 * The journal of registration (D46) of a calendar year, because numbers start anew in January; its
 * subject is the year.
 */
@RequestScoped
class OrderRegisterMaker implements DocumentMaker {

    @Inject Orders orders;
    @Inject OrderFates fates;
    @Inject OrderSigners signers;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D46;
    }

    @Override
    public PaperData gather(long year) {
        checkReadable(year);
        long school = current.schoolId();
        LocalDate today = schools.today();
        List<Order> book = orders.book(school, (int) year);
        Map<Long, OrderFate> became = fates.of(school, book);
        Map<Long, OrderSigners.Signed> signed = signers.of(school, book);
        OrderRegister register =
                new OrderRegister(
                        papers.letterhead(school, today).shortName().toString(),
                        LocalDate.of((int) year, 1, 1),
                        LocalDate.of((int) year, 12, 31),
                        book.stream().map(order -> entry(order, signed, became)).toList(),
                        papers.curator(school, today));
        return new PaperData(
                school,
                Namesakes.toldApart(register, school),
                OrderWords.text("register.title", String.valueOf(year)),
                OrderWords.text("register.file", String.valueOf(year)));
    }

    private static OrderRegister.Entry entry(
            Order order, Map<Long, OrderSigners.Signed> signed, Map<Long, OrderFate> became) {
        Registration given = Objects.requireNonNull(order.registration());
        OrderSigners.Signed who = Objects.requireNonNull(signed.get(order.id()));
        String note = became.getOrDefault(order.id(), OrderFate.NONE).note();
        return new OrderRegister.Entry(
                given.date(),
                given.number(),
                order.title(),
                known(who.by()),
                controller(who),
                note.isEmpty() ? null : note.replace("№ ", "№\u00a0"));
    }

    private static DeclinableName controller(OrderSigners.Signed who) {
        DeclinableName other = who.controller();
        return other == null ? known(who.by()) : other;
    }

    private static DeclinableName known(@Nullable DeclinableName signer) {
        if (signer == null) {
            throw new RuleBroken("document.rule.noDirector");
        }
        return signer;
    }

    @Override
    public void checkReadable(long year) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        if (year < 2000 || year > Year.MAX_VALUE) {
            throw new BookNotFound(year);
        }
    }

    static final class BookNotFound extends NotFound {

        BookNotFound(long year) {
            super("book of orders " + year);
        }
    }
}
