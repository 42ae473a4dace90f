package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;

/**
 * Plans what the parts of a laid-out template do with the data: each pass sets steps of its own
 * into the trees. Some parts are written after the text, since only the text tells what is in them.
 */
final class Planning {

    private final Parts parts;
    private final String main;
    private final Map<String, Document> trees;
    private final Expressions expressions;
    private final ParagraphStyles styles;
    private final RichPlan rich;
    private final ListDefinitions lists;
    private final List<String> late = new ArrayList<>();

    Planning(Parts parts, String main, Map<String, Document> trees, Expressions expressions) {
        this.parts = parts;
        this.main = main;
        this.trees = trees;
        this.expressions = expressions;
        this.styles = ParagraphStyles.of(parts, main);
        this.lists = ListDefinitions.of(parts, main);
        Document all = new Relations(parts, main).tree("styles");
        this.rich = new RichPlan(expressions, RichStyles.of(all, styles), styles, lists);
    }

    /**
     * @param richLists some text may bring lists of its own
     */
    void run(boolean richLists) {
        trees.values().forEach(rich::plan);
        planContents();
        planLists(richLists);
        for (Document tree : trees.values()) {
            new CrossReferences().plan(tree);
            LinkPlan.plan(tree, expressions);
            Tables.plan(tree, expressions);
            PageEnds.plan(tree);
        }
        for (NoteKind kind : NoteKind.values()) {
            planNotes(kind);
        }
    }

    private void planNotes(NoteKind kind) {
        String part = new Relations(parts, main).part(kind.part());
        Document text = trees.get(main);
        if (part != null && text != null && NotePlan.plan(kind, text)) {
            NotePlan.planSheet(
                    kind, trees.computeIfAbsent(part, name -> Xml.tree(parts.get(name))));
            late.add(part);
        }
    }

    private void planContents() {
        Document text = trees.get(main);
        if (text != null && new TocPlan(text, styles, expressions).plan()) {
            FieldUpdate.ask(parts, main);
        }
    }

    private void planLists(boolean richLists) {
        Map<String, Set<Integer>> restarted = new TreeMap<>();
        for (Document tree : trees.values()) {
            new ListRestarts(styles, lists, restarted).plan(tree);
        }
        if (richLists) {
            lists.planRich();
            rich.addRestarted(restarted);
        }
        String part = new Relations(parts, main).part("numbering");
        if (part != null && !restarted.isEmpty()) {
            trees.put(part, lists.planCopies(restarted));
            late.add(part);
        }
    }

    /** The parts that are written after all others. */
    List<String> late() {
        return late;
    }
}
