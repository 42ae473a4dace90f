package org.nastavnik.bench;

import java.util.List;
import org.nastavnik.bench.race.Compendium;
import org.nastavnik.docx.Picture;

/** The compendium with pictures as our engine takes them. */
record OurCompendium(String title, String year, List<School> schools) {

    record School(
            String name,
            String address,
            String idea,
            String aim,
            String way,
            String result,
            Picture emblem,
            List<Compendium.Step> steps) {}

    static OurCompendium of(Compendium book) {
        return new OurCompendium(
                book.title(),
                book.year(),
                book.schools().stream().map(OurCompendium::school).toList());
    }

    private static School school(Compendium.School school) {
        return new School(
                school.name(),
                school.address(),
                school.idea(),
                school.aim(),
                school.way(),
                school.result(),
                new Picture(school.emblem(), "Эмблема"),
                school.steps());
    }
}
