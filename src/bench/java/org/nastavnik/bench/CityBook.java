package org.nastavnik.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.nastavnik.compendium.AnnexPictures;
import org.nastavnik.compendium.BestPractice;
import org.nastavnik.compendium.MunicipalCompendium;
import org.nastavnik.compendium.SchoolCompendium;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.docx.ChartData;
import org.nastavnik.docx.Picture;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.monitoring.DepersonalisedData;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** The compendium of a city that is drawn by lot, always the same: 120 schools with 8 practices. */
final class CityBook {

    static final int SCHOOLS = 120;
    static final int PRACTICES = 8;

    private static final String[] WORDS =
            ("наставник урок встреча группа практика школа разбор занятие план цель участник проект"
                            + " вместе новый молодой учитель результат работа опыт каждый месяц"
                            + " обсуждение задача сценарий карта наблюдение вопрос ответ решение")
                    .split(" ");
    private static final List<String> FORMS =
            List.of("«Учитель – учитель»", "«Ученик – ученик»", "«Работодатель – ученик»");

    private final Random random = new Random(2027);
    private final byte[] photo = photo();

    private static Letterhead head() {
        return new Letterhead(
                null,
                InstitutionName.of("Муниципальное учреждение «Методический центр»"),
                "МУ «Методический центр»",
                "г. Образцовск");
    }

    MunicipalCompendium data() {
        List<MunicipalCompendium.School> schools =
                IntStream.range(0, SCHOOLS).mapToObj(i -> school(name(i))).toList();
        List<MunicipalCompendium.FormPractices> forms = new ArrayList<>();
        List<MunicipalCompendium.IndexedTitle> titles = new ArrayList<>();
        int perForm = SCHOOLS * PRACTICES / FORMS.size();
        for (int form = 0; form < FORMS.size(); form++) {
            List<MunicipalCompendium.Practice> practices = new ArrayList<>();
            for (int i = 0; i < perForm; i++) {
                int no = form * perForm + i + 1;
                SchoolCompendium.PracticeText text = practice(no, FORMS.get(form), mark(no), 7);
                practices.add(new MunicipalCompendium.Practice(no, name(no % SCHOOLS), text));
                titles.add(
                        new MunicipalCompendium.IndexedTitle(text.title(), name(no % SCHOOLS), no));
            }
            forms.add(new MunicipalCompendium.FormPractices(FORMS.get(form), practices));
        }
        return book(schools, forms, titles);
    }

    private static MunicipalCompendium book(
            List<MunicipalCompendium.School> schools,
            List<MunicipalCompendium.FormPractices> forms,
            List<MunicipalCompendium.IndexedTitle> titles) {
        Outcome unknown = new Outcome(false, null);
        return new MunicipalCompendium(
                head(),
                "города Образцовска",
                "Образцовск",
                "2026 – 2027",
                2027,
                List.of("Сборник подводит итоги года."),
                schools,
                new MunicipalCompendium.Totals(
                        told(1), told(1), told(1), told(1), told(1), 960, unknown, unknown, null),
                forms,
                titles,
                List.of(),
                List.of("МБОУ «Черновая СОШ»"),
                new Signatory(
                        Post.of("методист"),
                        DeclinableName.of(new PersonName("Показова", "Инна", null), Gender.F)),
                null,
                new ChartData(
                        "Практики",
                        FORMS,
                        List.of(
                                new ChartData.Series(
                                        "Практики",
                                        List.of(
                                                BigDecimal.valueOf(320),
                                                BigDecimal.valueOf(320),
                                                BigDecimal.valueOf(320))))));
    }

    private static String name(int school) {
        return "МБОУ «СОШ № " + (900 + school) + "»";
    }

    private static MunicipalCompendium.School school(String name) {
        Outcome value = new Outcome(false, new BigDecimal("91.5"));
        return new MunicipalCompendium.School(
                name, told(15), told(18), told(12), told(3), told(258), 8, value, value, null);
    }

    private static DepersonalisedData.Cell told(int number) {
        return new DepersonalisedData.Cell(false, false, number);
    }

    static String mark(int no) {
        return "Здесь помещаются приложения к практике (запись " + no + ")";
    }

    /** With seven paragraphs of description two pages of text. */
    private SchoolCompendium.PracticeText practice(
            int no, String form, String mark, int paragraphs) {
        return new SchoolCompendium.PracticeText(
                "Практика № " + no + " " + sentence(4),
                form,
                List.of("Образцова Т.А., учитель математики", "Примеров И.С., учитель физики"),
                sentence(30),
                sentence(20),
                sentence(12),
                IntStream.range(0, paragraphs).mapToObj(i -> sentence(55)).toList(),
                IntStream.range(0, 5).mapToObj(i -> sentence(12)).toList(),
                sentence(12),
                IntStream.range(0, 5).mapToObj(i -> sentence(12)).toList(),
                sentence(20),
                sentence(20),
                sentence(20),
                List.of("Лист наблюдения урока"),
                mark);
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }

    /** What a school brings as a Word file: somewhat more than a page, in styles of its own. */
    BestPractice brought(int no) {
        return new BestPractice(head(), "2026/2027", practice(no, FORMS.get(0), "", 1));
    }

    /** Two photographs, of which no two in the city are the same. */
    AnnexPictures pictures(int no) {
        return new AnnexPictures(
                List.of(
                        new SchoolCompendium.Photo(
                                new Picture(photo(2 * no), "Встреча"), "Встреча"),
                        new SchoolCompendium.Photo(
                                new Picture(photo(2 * no + 1), "Разбор"), "Разбор урока")));
    }

    /** The same light with another comment, so that nobody can keep one for two. */
    private byte[] photo(int no) {
        ByteBuffer unique = ByteBuffer.allocate(photo.length + 8);
        unique.put(photo, 0, 2).putShort((short) 0xfffe).putShort((short) 6).putInt(no);
        return unique.put(photo, 2, photo.length - 2).array();
    }

    private static byte[] photo() {
        BufferedImage image = new BufferedImage(640, 427, BufferedImage.TYPE_INT_RGB);
        Random light = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, 0x405060 + light.nextInt(0x3f) * 0x010101 + x / 8);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
