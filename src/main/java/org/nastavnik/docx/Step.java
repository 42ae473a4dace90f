package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** One instruction of a compiled template. */
interface Step {

    void run(Rendering rendering) throws IOException;

    static void runAll(List<Step> steps, Rendering rendering) throws IOException {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).run(rendering);
        }
    }
}
