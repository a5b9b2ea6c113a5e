package almanac.article;

import almanac.markup.BlockId;
import almanac.markup.Part;
import almanac.shared.Handle;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part as the database keeps it: `{block, html}` or `{block, embed, handle, attributes}`.
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptPart(
        String block,
        @Nullable String html,
        @Nullable String embed,
        @Nullable String handle,
        @Nullable Map<String, String> attributes) {

    static List<KeptPart> of(List<Part> parts) {
        return parts.stream().map(KeptPart::of).toList();
    }

    private static KeptPart of(Part part) {
        return switch (part) {
            case Part.Html html -> new KeptPart(html.block().value(), html.html(), null, null, null);
            case Part.Embed embed ->
                new KeptPart(
                        embed.block().value(),
                        null,
                        embed.embed(),
                        embed.handle().value(),
                        embed.attributes());
        };
    }

    Part part() {
        var first = new BlockId(block);
        if (html != null) {
            return new Part.Html(first, html);
        }
        if (embed == null || handle == null) {
            throw new IllegalStateException("A kept part is neither HTML nor an embed: " + block);
        }
        return new Part.Embed(first, embed, new Handle(handle), attributes == null ? Map.of() : attributes);
    }
}
