package org.nastavnik.docx;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Values that nobody should type, and everybody does. */
final class HostileValues {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "Анна",
                    " по краям ",
                    "\u0000\u0001\u0008\u000b\u000c\u001b\u001f\u007f\u0085",
                    "\ud800",
                    "x\udc00",
                    "\udc00\ud800",
                    "👩‍👩‍👧 𝔘𝔫𝔦 \ud83c\uddf7\ud83c\uddfa",
                    "]]>",
                    "<![CDATA[x]]>",
                    "<!-- x --> <?x y?> <!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]> &y;",
                    "&amp; &#0; &#x1F; &nbsp; &",
                    "</w:t></w:r></w:p><w:p><w:r><w:t>x",
                    "\" onclick='x' <",
                    "{{name}} {{#l}} {{/l}} {{{x}}} {{>letterhead}} {{=<% %>=}}",
                    "${x} #{y} <%z%> «MERGEFIELD»",
                    "<b>жирно</b> <i>курсив <u>вперехлёст</i></u> <script>x()</script> <table><tr><td>",
                    "<p>&lt;<a href=\"javascript:x()\">x</a><ol><li><ul><li>глубже</ol>",
                    "\u202eשלום \u200fمرحبا\u202c",
                    "a\r\nb\rc\nd\n\n\ne\t\tf",
                    "\n",
                    "\n\n",
                    "\ufeff\ufffe\uffff\ufffd\u2028\u2029",
                    "e\u0301\u0302\u0303 \u00ad\u2011\u00a0\u202f",
                    "я".repeat(70_000),
                    "ab".repeat(40_000) + "<",
                    "\\ / : * ? | %s %n \\u0000 C:\\x");

    private final Random random;
    private final int longest;

    HostileValues(Random random) {
        this(random, Integer.MAX_VALUE);
    }

    /**
     * @param longest how many letters a text has at most
     */
    HostileValues(Random random, int longest) {
        this.random = random;
        this.longest = longest;
    }

    static List<String> texts() {
        return TEXTS;
    }

    String text() {
        String text = random.nextInt(3) == 0 ? noise() : TEXTS.get(random.nextInt(TEXTS.size()));
        return text.substring(0, Math.min(longest, text.length()));
    }

    private String noise() {
        char[] noise = new char[random.nextInt(40)];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt());
        }
        return new String(noise);
    }

    /** What a tag in the text may get. */
    Object value() {
        return switch (random.nextInt(12)) {
            case 0 -> random.nextInt();
            case 1 -> new BigDecimal("1E+3");
            default -> text();
        };
    }

    /** What no tag can print. */
    Object misfit() {
        List<Object> misfits =
                Arrays.asList(
                        null, true, new Object(), brokenPicture(), picture(), chart(), richText());
        return misfits.get(random.nextInt(misfits.size()));
    }

    RichText richText() {
        return new RichText(text() + text());
    }

    Picture picture() {
        byte[] file =
                switch (random.nextInt(4)) {
                    case 0 -> Pictures.jpeg(3, 4);
                    case 1 -> Pictures.svg("width=\"9\" height=\"9\"", "<rect width=\"4\"/>");
                    default -> png();
                };
        return new Picture(file, text());
    }

    private Picture brokenPicture() {
        byte[] png = png();
        boolean cut = random.nextBoolean();
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        return new Picture(cut ? Arrays.copyOf(png, random.nextInt(png.length)) : text, text());
    }

    private byte[] png() {
        return Pictures.png(1 + random.nextInt(9), 1 + random.nextInt(9));
    }

    Object chart() {
        int categories = random.nextInt(4);
        List<ChartData.Series> series =
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> series(categories)).toList();
        return new ChartData(
                text(), IntStream.range(0, categories).mapToObj(i -> text()).toList(), series);
    }

    private ChartData.Series series(int size) {
        BigDecimal[] values = new BigDecimal[size];
        Arrays.setAll(values, i -> number());
        return new ChartData.Series(text(), Arrays.asList(values));
    }

    private BigDecimal number() {
        List<String> numbers = List.of("0", "-1", "1E+40", "0.000000001", "123456789.12");
        int chosen = random.nextInt(numbers.size() + 1);
        return chosen == numbers.size() ? null : new BigDecimal(numbers.get(chosen));
    }
}
