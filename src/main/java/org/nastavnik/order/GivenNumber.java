package org.nastavnik.order;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.RuleBroken;

/** Number and date of the paper book; they come together and are put right together. */
@Embeddable
public class GivenNumber {

    private String orderNumber;
    private Integer yearOfDate;
    private LocalDate orderDate;

    protected GivenNumber() {}

    private GivenNumber(Registration given) {
        orderNumber = given.number();
        orderDate = given.date();
        yearOfDate = given.date().getYear();
    }

    static GivenNumber of(Registration given, LocalDate today) {
        if (given.date().isAfter(today)) {
            throw new RuleBroken("order.rule.future");
        }
        return new GivenNumber(given);
    }

    Registration registration() {
        return new Registration(orderNumber, orderDate);
    }

    LocalDate date() {
        return orderDate;
    }
}
