package org.nastavnik.bench.race;

import java.util.List;

/** W4: a chapter a school. */
public record Compendium(String title, String year, List<School> schools) {

    public record School(
            String name,
            String address,
            String idea,
            String aim,
            String way,
            String result,
            byte[] emblem,
            List<Step> steps) {}

    public record Step(
            String number, String event, String period, String responsible, String mark) {}
}
