package almanac.markup;

import almanac.shared.Handle;
import almanac.shared.SafeHtml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A published top-level block: finished HTML, or an embed to be filled with today's facts.
public sealed interface Part {
    /// The first block in it.
    BlockId block();

    /// The styles that a page needs for it beside the site's: names of files below `static`.
    default List<String> sheets() {
        return List.of();
    }

    /// HTML that has passed the allow-list. Only what `Manuscript.parts` made, or what was kept of it, may stand here.
    record Html(BlockId block, String html) implements Part {
        private static final List<String> FORMULAS = List.of("vendor/temml/Temml-Local.css", "markup/formula.css");
        private static final String CODE = "markup/code.css";

        public SafeHtml safe() {
            return SafeHtml.vouched(html);
        }

        @Override
        public List<String> sheets() {
            var sheets = new ArrayList<String>();
            if (html.contains("<math")) {
                sheets.addAll(FORMULAS);
            }
            if (html.contains("<span class=\"k-") || html.contains("<span class=\"line")) {
                sheets.add(CODE);
            }
            return sheets;
        }
    }

    /// A place for facts: which kind (`prediction`), which one (`edge-inference-2021`), and what else was said.
    record Embed(BlockId block, String embed, Handle handle, Map<String, String> attributes) implements Part {
        public Embed {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }
}
