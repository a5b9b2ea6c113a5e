package almanac.media.studio;

import almanac.media.Focus;
import almanac.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the form of one file sends.
///
/// @param alt by language tag
public record AssetForm(Map<String, String> alt, boolean decorative, String focusX, String focusY) {
    private static final int MOST = 100;

    private static final String ALT = "alt-";

    public AssetForm {
        alt = Map.copyOf(alt);
    }

    /// Fields for words are named after their language, so there are as many as the publication has.
    static AssetForm of(HttpServletRequest request) {
        var alt = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(ALT)) {
                alt.put(name.substring(ALT.length()), values[0]);
            }
        });
        return new AssetForm(
                alt,
                "true".equals(request.getParameter("decorative")),
                given(request.getParameter("focusX")),
                given(request.getParameter("focusY")));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// Two measures are a focus, none take it away; anything else is neither.
    Optional<Optional<Focus>> focus() {
        if (focusX.isEmpty() && focusY.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        var x = measure(focusX);
        var y = measure(focusY);
        return x.isPresent() && y.isPresent()
                ? Optional.of(Optional.of(new Focus(x.get(), y.get())))
                : Optional.empty();
    }

    private static Optional<Integer> measure(String typed) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }

    Map<Language, String> words() {
        var words = new HashMap<Language, String>();
        alt.forEach((tag, text) -> Language.parse(tag).ifPresent(language -> words.put(language, text)));
        return words;
    }
}
