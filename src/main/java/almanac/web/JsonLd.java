package almanac.web;

import almanac.shared.SafeHtml;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// One block of JSON-LD: data, not a script, and written so that no text in it can end the element it stands in.
public record JsonLd(Map<String, ?> object) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public SafeHtml html() {
        var json = JSON.writeValueAsString(object)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return SafeHtml.vouched("<script type=\"application/ld+json\">" + json + "</script>");
    }
}
