package org.nastavnik.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds wrong with a page that has no frames: run in the page itself, because its builder
 * opens another window for every result.
 */
final class Axe {

    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String VIOLATIONS =
            """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .map(rule => rule.id + ' ' + rule.nodes.slice(0, 2).map(node => node.html))
            """;

    private Axe() {}

    /** Each as the name of the rule and the first elements that break it. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("has frames, which this would not look into");
        }
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(VIOLATIONS);
    }
}
