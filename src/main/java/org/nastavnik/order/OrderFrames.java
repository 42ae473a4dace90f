package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.SchoolRequisites;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** Gathers the frame of an order as of its own day; a draft's day is today. */
@ApplicationScoped
class OrderFrames {

    @Inject SchoolPapers papers;
    @Inject OrderPeople people;
    @Inject Persons persons;
    @Inject Schools schools;

    OrderFrame of(Order order) {
        LocalDate day = day(order);
        return new OrderFrame(
                papers.letterhead(order.schoolId(), day),
                schools.byId(order.schoolId()).city(),
                order.registration(),
                order.text().preamble(),
                papers.curator(order.schoolId(), day),
                controller(order),
                signatory(order, day),
                people.toAcquaint(order, day).stream().map(p -> p.declinable(day)).toList());
    }

    /** Whoever the order names, with name and post of its day. */
    Signatory person(Order order, long id) {
        return papers.signatory(persons.byId(id, order.schoolId()), order.schoolId(), day(order));
    }

    /** Who signs on the order's day. */
    long signatoryId(Order order) {
        Long acting = order.text().signatoryId();
        Long director = schools.byId(order.schoolId()).on(day(order)).directorId();
        if (acting == null && director == null) {
            throw new RuleBroken("document.rule.noDirector");
        }
        return Objects.requireNonNull(acting == null ? director : acting);
    }

    LocalDate day(Order order) {
        return order.dayOr(schools.today());
    }

    @Nullable Signatory controller(Order order) {
        Long controller = order.text().controlBy();
        return controller == null ? null : person(order, controller);
    }

    /** The director of that day, or who acts for him. */
    Signatory signatory(Order order, LocalDate day) {
        Signatory director = papers.director(order.schoolId(), day);
        Long acting = order.text().signatoryId();
        SchoolRequisites requisites = schools.byId(order.schoolId()).on(day);
        if (acting == null || acting.equals(requisites.directorId())) {
            return director;
        }
        Person person = persons.byId(acting, order.schoolId());
        String post = OrderWords.text("acting", requisites.declinableDirectorPost().in(Case.GEN));
        return new Signatory(Post.of(post), person.declinable(day));
    }
}
