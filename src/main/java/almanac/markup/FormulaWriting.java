package almanac.markup;

import almanac.markup.FormulaNodes.Formula;
import almanac.markup.FormulaNodes.FormulaBlock;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes formulas; one that cannot be set shows its source.
record FormulaWriting(HtmlWriter html, Rendering rendering) {
    void inline(Formula formula) {
        set(formula.tex(), formula.display(), formula.source());
    }

    void block(FormulaBlock block) {
        if (!block.closed()) {
            text(block);
            return;
        }
        var box = rendering.attributes(block, "class", "formula", "tabindex", "0");
        box.put("translate", "no");
        html.line();
        html.tag("div", box);
        set(block.tex(), true, block.source());
        html.tag("/div");
        html.line();
    }

    private void text(FormulaBlock block) {
        html.line();
        html.tag("p", rendering.attributes(block));
        html.text(block.source());
        html.tag("/p");
        html.line();
    }

    private void set(String tex, boolean display, String source) {
        var set = rendering.typesetting().formula(tex, display);
        if (set.isEmpty() || !rendering.insert(html, set.get())) {
            source(source);
        }
    }

    private void source(String source) {
        var attributes = rendering.own("class", "formula-source");
        attributes.put("dir", "ltr");
        attributes.put("translate", "no");
        html.tag("code", attributes);
        html.text(source);
        html.tag("/code");
    }
}
