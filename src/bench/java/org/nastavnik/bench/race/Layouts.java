package org.nastavnik.bench.race;

import static org.nastavnik.bench.race.Markup.header;
import static org.nastavnik.bench.race.Markup.paragraph;
import static org.nastavnik.bench.race.Markup.run;
import static org.nastavnik.bench.race.Markup.table;

import java.util.List;

/** The templates, written once for all engines: bodies without their {@code w:body}. */
final class Layouts {

    private static final List<String> PAIR_TITLES =
            List.of("№", "Наставник", "Должность", "Наставляемый", "Должность");
    private static final List<String> PAIR_FIELDS =
            List.of("number", "mentor", "mentorPost", "mentee", "menteePost");

    private Layouts() {}

    static String order(Dialect d) {
        return paragraph("Letterhead", d.field("founder"))
                + paragraph(
                        "Letterhead", d.field("school"), run(" ("), d.field("shortName"), run(")"))
                + paragraph("LetterheadSmall", d.field("address"))
                + paragraph("DocKind", run("ПРИКАЗ"))
                + paragraph("DateNumber", d.field("date"), run(" № "), d.field("number"))
                + paragraph("Place", run("г. "), d.field("city"))
                + paragraph("OrderTitle", d.field("title"))
                + paragraph("OrderText", run("На основании "), d.field("basis"))
                + paragraph("OrderVerb", run("п р и к а з ы в а ю:"))
                + paragraph(
                        "OrderItem",
                        run("1. Закрепить наставников за педагогами на период с "),
                        d.field("begin"),
                        run(" по "),
                        d.field("end"),
                        run(" согласно таблице."))
                + table(header(PAIR_TITLES), d.rows("pairs", PAIR_FIELDS), PAIR_FIELDS.size())
                + paragraph(
                        "OrderItem",
                        run("2. Куратору "),
                        d.field("curator"),
                        run(" до "),
                        d.field("deadline"),
                        run(" представить планы на утверждение."))
                + paragraph("OrderLast", run("3. Контроль за исполнением оставляю за собой."))
                + paragraph("Signature1", run("Директор "), d.field("director"))
                + paragraph("Acquaint", run("Экземпляров: "), d.field("copies"));
    }

    static String journal(Dialect d) {
        List<String> titles =
                List.of("№", "Дата", "Тема", "Содержание встречи", "Результат", "Замечания");
        List<String> fields = List.of("number", "date", "theme", "content", "result", "remark");
        return paragraph("DocTitle", run("Журнал наставника"))
                + paragraph("BodyTextMain", run("Наставник: "), d.field("mentor"))
                + paragraph("BodyTextMain", run("Наставляемый: "), d.field("mentee"))
                + paragraph("BodyTextMain", run("Школа: "), d.field("school"))
                + table(header(titles), d.rows("meetings", fields), fields.size())
                + paragraph("Gap", run("Журнал закончен."));
    }

    static String registry(Dialect d) {
        List<String> titles =
                List.of("№", "Фамилия, имя", "Должность", "Школа", "Форма", "С", "По", "Приказ");
        List<String> fields =
                List.of("number", "name", "post", "school", "form", "begin", "end", "order");
        return paragraph("DocTitle", d.field("title"))
                + paragraph("BodyTextMain", run("По состоянию на "), d.field("date"))
                + table(header(titles), d.rows("persons", fields), fields.size())
                + paragraph("Gap", run("Реестр закончен."));
    }

    static String compendium(Dialect d) {
        return paragraph("DocTitle", d.field("title"))
                + paragraph("DocSubtitle", d.field("year"))
                + d.chapters(
                        "schools",
                        d.itemField("schools", "name"),
                        school(d, "schools"),
                        run("Сведения о составителях"));
    }

    private static String school(Dialect d, String list) {
        List<String> titles = List.of("№", "Мероприятие", "Срок", "Ответственный", "Отметка");
        List<String> fields = List.of("number", "event", "period", "responsible", "mark");
        return paragraph("BodyTextMain", run("Адрес: "), d.itemField(list, "address"))
                + paragraph("BodyTextMain", run("Замысел. "), d.itemField(list, "idea"))
                + paragraph("BodyTextMain", run("Цель. "), d.itemField(list, "aim"))
                + paragraph("BodyTextMain", run("Ход работы. "), d.itemField(list, "way"))
                + paragraph("BodyTextMain", run("Итог. "), d.itemField(list, "result"))
                + paragraph("BodyTextMain", d.picture(list, "emblem"))
                + table(header(titles), d.itemRows(list, "steps", fields), fields.size());
    }
}
