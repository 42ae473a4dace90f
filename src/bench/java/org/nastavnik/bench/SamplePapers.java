package org.nastavnik.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.nastavnik.document.Approval;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.journal.MentorJournal;
import org.nastavnik.order.PairingOrder;
import org.nastavnik.plan.IndividualPlanForm;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** Papers of a school that does not exist, as long as is asked. */
final class SamplePapers {

    private static final LocalDate BEGIN = LocalDate.of(2026, 10, 1);
    private static final LocalDate END = LocalDate.of(2027, 5, 31);
    private static final String FORM = "Учитель – учитель";
    private static final DeclinableName DIRECTOR = name("Примеров", "Иван", "Петрович", Gender.M);
    private static final DeclinableName MENTOR = name("Учебнова", "Анна", "Сергеевна", Gender.F);
    private static final DeclinableName MENTEE = name("Пробнов", "Олег", "Ильич", Gender.M);
    private static final Registration REGISTRATION = new Registration("100-к", BEGIN);

    private SamplePapers() {}

    static PairingOrder pairingOrder(int pairs) {
        Signatory director = new Signatory(Post.of("директор"), DIRECTOR);
        Signatory curator = new Signatory(Post.of("заместитель директора"), MENTOR);
        return new PairingOrder(
                new Letterhead(
                        "Управление образования города Примерска",
                        InstitutionName.of(
                                "Муниципальное бюджетное общеобразовательное учреждение"
                                        + " «Примерская средняя общеобразовательная школа»"),
                        "МБОУ «Примерская СОШ»",
                        "Примерск, улица Учебная, дом 1"),
                "Примерск",
                REGISTRATION,
                "В целях реализации программы наставничества",
                BEGIN,
                END,
                null,
                false,
                IntStream.rangeClosed(1, pairs).mapToObj(SamplePapers::pair).toList(),
                BEGIN.plusDays(14),
                curator,
                null,
                director,
                List.of(MENTOR, MENTEE));
    }

    private static PairingOrder.Unit pair(int position) {
        return new PairingOrder.Unit(
                "П-%02d".formatted(position),
                FORM,
                new PairingOrder.Participant(MENTOR, Post.of("учитель математики")),
                List.of(new PairingOrder.Participant(MENTEE, Post.of("учитель физики"))),
                BEGIN,
                END);
    }

    static IndividualPlanForm plan(int items) {
        return new IndividualPlanForm(
                new IndividualPlanForm.School(
                        "Муниципальное бюджетное общеобразовательное учреждение",
                        "Примерская средняя общеобразовательная школа",
                        InstitutionName.of("МБОУ «Примерская СОШ»")),
                null,
                new Approval(Post.of("директор"), DIRECTOR, REGISTRATION),
                FORM,
                MENTOR,
                List.of(MENTEE),
                "Освоить приёмы формирующего оценивания",
                IntStream.rangeClosed(1, items).mapToObj(SamplePapers::item).toList(),
                new IndividualPlanForm.AnnexRow(FORM, List.of("карта посещения"), List.of("очно")));
    }

    private static IndividualPlanForm.Item item(int position) {
        return new IndividualPlanForm.Item(
                "Планирование урока",
                "Разбор открытого урока № " + position + " и составление технологической карты",
                null,
                "октябрь – ноябрь",
                "очно",
                "Технологическая карта урока № " + position);
    }

    static MentorJournal journal(int meetings) {
        return new MentorJournal(
                MENTOR,
                List.of(MENTEE),
                FORM,
                "Методическое",
                IntStream.range(0, meetings).mapToObj(SamplePapers::meeting).toList());
    }

    private static MentorJournal.Meeting meeting(int position) {
        LocalDate day = BEGIN.plusDays(position);
        return new MentorJournal.Meeting(
                day,
                "очно",
                "индивидуальная",
                "Посещение урока",
                "Обратная связь на уроке, встреча " + (position + 1),
                "Посетили урок в 7 «А» классе, разобрали вопросы учителя и ответы учеников",
                "Составлен список вопросов к следующему уроку",
                null,
                day);
    }

    private static DeclinableName name(String last, String first, String middle, Gender gender) {
        return DeclinableName.of(new PersonName(last, first, middle), gender);
    }
}
