package org.nastavnik.bench.race;

import java.util.Random;

/**
 * Sentences without sense that are about as hard to compress as Russian prose is: texts of a few
 * phrases in turn would flatter every engine that compresses.
 */
final class Prose {

    private static final String[] VERBS =
            words(
                    "обсудили разобрали составили наметили просмотрели сравнили записали выбрали"
                            + " уточнили проверили отметили исправили дополнили повторили оценили"
                            + " согласовали показали объяснили изучили описали упростили закрепили"
                            + " отработали подготовили перенесли распределили сократили расширили"
                            + " вспомнили сопоставили попробовали предложили отложили прочитали"
                            + " услышали приняли выслушали заменили обновили начертили измерили"
                            + " посетили провели начали закончили поддержали запланировали");
    private static final String[] ADJECTIVES =
            words(
                    "учебн школьн открыт устн письменн контрольн домашн трудн успешн совместн"
                            + " самостоятельн группов творческ предметн годов итогов пробн нов"
                            + " сложн прост практическ наглядн понятн личн общ важн полезн"
                            + " ежедневн недельн цифров печатн проверочн обобщающ вводн коротк"
                            + " подробн спокойн внимательн родительск младш старш выпускн летн"
                            + " осенн зимн весенн утренн последн перв втор третьеклассн быстр"
                            + " медленн тих точн верн спорн известн редк част удачн нужн лишн");
    private static final String[] ADJECTIVE_ENDINGS = words("ый ого ому ым ом ая ой ую ые ых ыми");
    private static final String[] NOUNS =
            words(
                    "урок план вопрос ответ класс текст опыт приём метод разбор журнал пример"
                            + " рассказ конспект учебник предмет проект этап вывод интерес навык"
                            + " материал результат отчёт кабинет плакат словар букв задани занят"
                            + " встреч бесед оценк ошибк задач тетрад карточк таблиц тем работ цел"
                            + " доск схем групп сценари поддержк проверк родител ученик коллег"
                            + " перемен каникул четверт экскурси олимпиад конкурс выставк спектакл"
                            + " библиотек лаборатори проектор экран рисунок чертёж дробь уравнени"
                            + " теорем правил глагол сочинени диктант стихотворени поэт река карт"
                            + " остров климат растени опора клетк молекул раствор реакци скорост"
                            + " сил масс температур прибор измерени график столбик круг угол"
                            + " праздник кружок дежурств поведени вниман памят реч почерк темп");
    private static final String[] NOUN_ENDINGS = words("а у ом е ы ов ам ами ах и ей ой");
    private static final String[] LINKS =
            words("и для после на о с по без при перед через из за над между потому чтобы затем");

    private final Random random;

    Prose(int seed) {
        random = new Random(seed);
    }

    String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? " " : "").append(sentence());
        }
        return text.toString();
    }

    private String sentence() {
        StringBuilder text = new StringBuilder(of(VERBS));
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        int phrases = 2 + random.nextInt(3);
        for (int i = 0; i < phrases; i++) {
            text.append(i > 0 ? " " + of(LINKS) : "").append(' ').append(phrase());
        }
        return text.append('.').toString();
    }

    private String phrase() {
        String noun = of(NOUNS) + of(NOUN_ENDINGS);
        return random.nextInt(3) == 0 ? noun : of(ADJECTIVES) + of(ADJECTIVE_ENDINGS) + " " + noun;
    }

    private String of(String[] words) {
        return words[random.nextInt(words.length)];
    }

    static String[] words(String words) {
        return words.split(" ");
    }
}
