package org.nastavnik.bench.race;

import java.util.List;

/** W1: fifteen fields and a table. */
public record Order(
        String founder,
        String school,
        String shortName,
        String address,
        String number,
        String date,
        String city,
        String title,
        String basis,
        String begin,
        String end,
        String curator,
        String deadline,
        String director,
        String copies,
        List<Pair> pairs) {

    public record Pair(
            String number, String mentor, String mentorPost, String mentee, String menteePost) {}
}
