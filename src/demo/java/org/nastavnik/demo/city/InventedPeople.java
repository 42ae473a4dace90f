package org.nastavnik.demo.city;

import java.util.List;
import java.util.Locale;

/** Names that nobody bears, so that one of them in the wrong place is seen at once. */
final class InventedPeople {

    private static final List<String> SURNAMES =
            List.of(
                    "Примеркин",
                    "Образчиков",
                    "Выдумщиков",
                    "Небывалов",
                    "Вымыслов",
                    "Понарошкин",
                    "Макетов",
                    "Эскизов",
                    "Черновиков",
                    "Прототипов",
                    "Шаблонкин",
                    "Тестировщиков",
                    "Копиркин",
                    "Моделькин",
                    "Манекенов",
                    "Условнов",
                    "Допустимов",
                    "Мнимов",
                    "Якобыев",
                    "Псевдонимов");
    private static final List<String> MEN =
            List.of("Иван", "Пётр", "Олег", "Денис", "Артём", "Глеб", "Роман", "Юрий");
    private static final List<String> WOMEN =
            List.of("Анна", "Вера", "Дарья", "Елена", "Зоя", "Инна", "Ольга", "Юлия");
    private static final List<String> FATHERS =
            List.of("Андре", "Серге", "Алексе", "Никола", "Дмитри", "Юрь", "Аркадь", "Валерь");

    private InventedPeople() {}

    record Invented(String last, String first, String middle, String gender) {

        /** As the search knows a person. */
        String search() {
            return (last + " " + first + " " + middle).toLowerCase(Locale.ROOT).replace('ё', 'е');
        }
    }

    /** The same person for the same number. */
    static Invented of(long number) {
        int n = Math.floorMod(number * 2_654_435_761L >>> 8, 1_000_000_007);
        boolean woman = n % 3 != 0;
        String stem = of(FATHERS, n / 7);
        return new Invented(
                of(SURNAMES, n / 11) + (woman ? "а" : ""),
                woman ? of(WOMEN, n / 13) : of(MEN, n / 13),
                stem + (woman ? "евна" : "евич"),
                woman ? "F" : "M");
    }

    /** Surnames as men bear them; each form of each begins with one of these. */
    static List<String> surnames() {
        return SURNAMES;
    }

    private static String of(List<String> names, int n) {
        return names.get(n % names.size());
    }
}
