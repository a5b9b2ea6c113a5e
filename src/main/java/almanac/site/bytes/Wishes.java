package almanac.site.bytes;

import almanac.web.Preference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.springframework.stereotype.Component;

/// Reads out of a request what an answer may depend on; everything else of it stays outside.
@Component
class Wishes {
    /// What is beside the pages: it knows its callers, is for few of them, or is sent from files.
    private static final Set<String> BESIDE =
            Set.of("api", "studio", "preview", "static", "media", "actuator", "livez", "readyz", "error");

    private static final int LONGEST = 2_000;

    private final Choosing choosing;

    Wishes(Choosing choosing) {
        this.choosing = choosing;
    }

    /// Whether a path leads to pages; of no other is anything kept.
    static boolean isPublic(String path) {
        var end = path.indexOf('/', 1);
        return !BESIDE.contains(path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end));
    }

    /// Empty for a request that has no address of ours.
    Optional<Wish> of(Request request) {
        var address = request.getHttpURI();
        var query = address.getQuery() == null ? "" : address.getQuery();
        if (address.getPath().length() + query.length() > LONGEST) {
            return Optional.empty();
        }
        return Segments.of(address.getPath())
                .flatMap(segments -> parameters(request, query)
                        .map(parameters -> new Wish(segments.encoded(), query, parameters, form(request, segments))));
    }

    private static Optional<Map<String, List<String>>> parameters(Request request, String query) {
        if (query.isEmpty()) {
            return Optional.of(Map.of());
        }
        try {
            var parameters = new LinkedHashMap<String, List<String>>();
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                parameters.put(field.getName(), List.copyOf(field.getValues()));
            }
            return Optional.of(parameters);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private String form(Request request, Segments segments) {
        if (segments.encoded().equals(Wish.DOOR)) {
            var wanted = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
            return choosing.accepted(wanted == null ? "" : wanted).tag();
        }
        return mayHaveTwin(segments) && prefersMarkdown(request) ? Wish.MARKDOWN : Wish.HTML;
    }

    /// A text stands right below its language.
    private static boolean mayHaveTwin(Segments segments) {
        return segments.decoded().size() == 2 && !segments.decoded().getLast().contains(".");
    }

    private static boolean prefersMarkdown(Request request) {
        var accepted = request.getHeaders().getValuesList(HttpHeader.ACCEPT);
        return accepted.stream().anyMatch(range -> range.contains("markdown"))
                && Preference.of(accepted).isMarkdown();
    }
}
