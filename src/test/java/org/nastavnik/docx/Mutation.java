package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can happen to a template between the one who wrote it and the one who uses it. */
enum Mutation {
    TAGS_SWAPPED {
        @Override
        String of(String xml, Random random) {
            MatchResult one = any(TAG, xml, random);
            MatchResult other = any(TAG, xml, random);
            if (one == null || one.start() >= other.start()) {
                return xml;
            }
            return xml.substring(0, one.start())
                    + other.group()
                    + xml.substring(one.end(), other.start())
                    + one.group()
                    + xml.substring(other.end());
        }
    },
    TAG_MOVED {
        @Override
        String of(String xml, Random random) {
            MatchResult tag = any(TAG, xml, random);
            if (tag == null) {
                return xml;
            }
            String without = xml.substring(0, tag.start()) + xml.substring(tag.end());
            return inserted(tag.group(), without, random);
        }
    },
    TAG_ADDED {
        @Override
        String of(String xml, Random random) {
            MatchResult tag = any(TAG, xml, random);
            String name = tag == null ? "x" : tag.group().replaceAll("[{}#^/>|].*?(?=\\w)|}}", "");
            String sigil = List.of("#", "/", "^", ">", "", "&", "!", "=").get(random.nextInt(8));
            return inserted("{{" + sigil + name + "}}", xml, random);
        }
    },
    BRACE_DROPPED {
        @Override
        String of(String xml, Random random) {
            MatchResult brace = any(BRACE, xml, random);
            return brace == null
                    ? xml
                    : xml.substring(0, brace.start()) + xml.substring(brace.end());
        }
    },
    RUN_SPLIT {
        @Override
        String of(String xml, Random random) {
            String split = xml;
            for (int i = 0; i < 20; i++) {
                split = inserted("</w:t></w:r><w:r><w:t xml:space=\"preserve\">", split, random);
            }
            return split;
        }
    },
    ELEMENT_DROPPED {
        @Override
        String of(String xml, Random random) {
            MatchResult element = any(ELEMENT, xml, random);
            return element == null
                    ? xml
                    : xml.substring(0, element.start()) + xml.substring(element.end());
        }
    },
    NOISE_TYPED {
        @Override
        String of(String xml, Random random) {
            String noise = Xml.escape(new HostileValues(random).text());
            return inserted(noise.length() > 999 ? "{" : noise, xml, random);
        }
    },
    MARKUP_CUT {
        @Override
        String of(String xml, Random random) {
            int from = random.nextInt(xml.length());
            int to = from + random.nextInt(Math.min(200, xml.length() - from));
            return xml.substring(0, from) + xml.substring(to);
        }
    },
    PART_CUT_SHORT {
        @Override
        String of(String xml, Random random) {
            return xml.substring(0, random.nextInt(xml.length()));
        }
    };

    private static final Pattern TAG = Pattern.compile("\\{\\{[^{}<]*}}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern TEXT =
            Pattern.compile("(?<=<w:t>|<w:t xml:space=\"preserve\">)[^<]*");
    private static final Pattern ELEMENT =
            Pattern.compile("(?s)<w:(p|r|tr|tc)( [^>]*)?>(?:(?!</?w:\\1[ >]).)*</w:\\1>");

    private static final String BODY = "word/document.xml";

    abstract String of(String xml, Random random);

    /** Mutates the body, once or twice. */
    static byte[] mutated(byte[] docx, Random random) {
        Map<String, byte[]> parts = DocxFixtures.unzip(docx);
        String body = new String(parts.get(BODY), StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            body = any(random).of(body, random);
        }
        parts.put(BODY, body.getBytes(StandardCharsets.UTF_8));
        return DocxFixtures.zip(parts);
    }

    /** What breaks every file is the rarest. */
    private static Mutation any(Random random) {
        boolean broken = random.nextInt(12) == 0;
        int whole = MARKUP_CUT.ordinal();
        int chosen = broken ? random.nextInt(whole, values().length) : random.nextInt(whole);
        return values()[chosen];
    }

    /** Damages the file itself. */
    static byte[] damaged(byte[] docx, Random random) {
        byte[] damaged = docx.clone();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        boolean cut = random.nextInt(4) == 0;
        return cut ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
    }

    private static MatchResult any(Pattern pattern, String xml, Random random) {
        List<MatchResult> all = new ArrayList<>();
        pattern.matcher(xml).results().forEach(all::add);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private static String inserted(String what, String xml, Random random) {
        MatchResult text = any(TEXT, xml, random);
        if (text == null) {
            return xml;
        }
        int at = text.start() + random.nextInt(1 + text.group().length());
        return xml.substring(0, at) + what + xml.substring(at);
    }
}
