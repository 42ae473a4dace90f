package org.nastavnik.bench.race;

/** W3: a long table. */
public record Registry(String title, String date, Iterable<Person> persons) {

    public record Person(
            String number,
            String name,
            String post,
            String school,
            String form,
            String begin,
            String end,
            String order) {}
}
