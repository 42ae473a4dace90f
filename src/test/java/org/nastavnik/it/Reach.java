package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Everything of the service that somebody can read: all addresses that the program knows with all
 * numbers, and whatever the pages lead to.
 */
final class Reach {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)[^}]*\\}");

    /** Filters and orders of one list come in countless combinations. */
    private static final int QUERIES_OF_A_PAGE = 8;

    private static final long LARGEST_OF_A_PAIR = 12;
    private static final int AT_A_TIME = 3;

    private final Visitor visitor;
    private final URI home;
    private final Map<String, Collection<String>> words;
    private final Set<Long> numbers;
    private final Deque<URI> open = new ArrayDeque<>();
    private final Set<URI> known = new LinkedHashSet<>();
    private final Map<String, Integer> queries = new HashMap<>();

    /**
     * @param words what stands for a parameter of that name
     * @param numbers what stands for all others
     */
    Reach(Visitor visitor, Map<String, Collection<String>> words, Set<Long> numbers)
            throws ClassNotFoundException {
        this.visitor = visitor;
        this.home = URI.create(visitor.base() + "/");
        this.words = words;
        this.numbers = numbers;
        add(home.toString());
        for (String template : Addresses.templates(GET.class)) {
            filled(template).forEach(address -> add(home + address));
        }
    }

    private List<String> filled(String template) {
        long parameters = PARAMETER.matcher(template).results().count();
        List<String> filled = List.of(template);
        for (int i = 0; i < parameters; i++) {
            List<String> further = new ArrayList<>();
            for (String one : filled) {
                Matcher parameter = PARAMETER.matcher(one);
                parameter.find();
                for (String value : values(parameter.group(1), parameters)) {
                    further.add(parameter.replaceFirst(Matcher.quoteReplacement(value)));
                }
            }
            filled = further;
        }
        return filled;
    }

    private Collection<String> values(String parameter, long parameters) {
        return words.getOrDefault(
                parameter,
                numbers.stream()
                        .filter(number -> parameters == 1 || number <= LARGEST_OF_A_PAIR)
                        .map(String::valueOf)
                        .toList());
    }

    private record Asked(URI address, Future<HttpResponse<byte[]>> answer) {}

    /** Reads each once, a few at a time, and tells the answers in the order of the addresses. */
    void read(BiConsumer<URI, HttpResponse<byte[]>> told)
            throws InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(AT_A_TIME);
        Deque<Asked> asked = new ArrayDeque<>();
        try {
            while (!open.isEmpty() || !asked.isEmpty()) {
                while (asked.size() < AT_A_TIME && !open.isEmpty()) {
                    URI next = open.remove();
                    asked.add(new Asked(next, readers.submit(() -> visitor.answer(next))));
                }
                Asked first = asked.remove();
                take(first.address(), first.answer().get(), told);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private void take(
            URI address, HttpResponse<byte[]> answer, BiConsumer<URI, HttpResponse<byte[]>> told) {
        told.accept(address, answer);
        answer.headers()
                .firstValue("Location")
                .ifPresent(target -> add(address.resolve(target).toString()));
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            follow(address, new String(answer.body(), UTF_8));
        }
    }

    private void follow(URI page, String html) {
        for (Element link : Jsoup.parse(html, page.toString()).select("[href],[src],form")) {
            boolean sent =
                    link.normalName().equals("form")
                            && link.attr("method").equalsIgnoreCase("post");
            if (!sent) {
                add(link.absUrl("href"));
                add(link.absUrl("src"));
                add(link.absUrl("action"));
            }
        }
    }

    private void add(String typed) {
        if (typed.isEmpty()) {
            return;
        }
        String address = typed.replaceFirst("#.*$", "").replace(" ", "%20");
        if (!address.startsWith(home.resolve("/").toString())
                || address.contains("/assets/")
                || !known.add(URI.create(address))) {
            return;
        }
        URI uri = URI.create(address);
        boolean plain = uri.getQuery() == null;
        if (plain || queries.merge(uri.getPath(), 1, Integer::sum) <= QUERIES_OF_A_PAGE) {
            open.add(uri);
        }
    }
}
