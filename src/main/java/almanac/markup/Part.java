package almanac.markup;

import almanac.shared.Handle;
import almanac.shared.SafeHtml;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A published top-level block: finished HTML, or an embed to be filled with today's facts.
public sealed interface Part {
    /// The first block in it.
    BlockId block();

    /// HTML that has passed the allow-list. Only what `Manuscript.parts` made, or what was kept of it, may stand here.
    record Html(BlockId block, String html) implements Part {
        public SafeHtml safe() {
            return SafeHtml.vouched(html);
        }
    }

    /// A place for facts: which kind (`prediction`), which one (`edge-inference-2021`), and what else was said.
    record Embed(BlockId block, String embed, Handle handle, Map<String, String> attributes) implements Part {
        public Embed {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }
}
