package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.nastavnik.school.Schools;

/** Prints what changes from day to day and is therefore not kept: a register, a list. */
@ApplicationScoped
public class PrintLists {

    @Inject TemplateShelf shelf;
    @Inject Schools schools;
    @Inject Clock clock;

    public byte[] print(Record list, long schoolId, String title) {
        ChosenTemplate chosen = shelf.choose(list.getClass(), schoolId);
        String creator = schools.requisitesToday(schoolId).shortName();
        return PrintTemplate.print(chosen.template(), list, title, creator, clock.instant());
    }
}
