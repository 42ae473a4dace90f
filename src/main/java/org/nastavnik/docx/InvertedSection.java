package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** What stands between {@code {{^x}}} and {@code {{/x}}}: printed where there is nothing. */
record InvertedSection(Expression expression, List<Step> body) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        if (!Section.isTrue(expression.in(rendering.scope()))) {
            Step.runAll(body, rendering);
        }
    }
}
