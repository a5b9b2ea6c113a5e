package almanac.web;

import almanac.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The words of the page that a request asks for, in the language of that page.
@Component
public class PageWords {
    private final Words words;
    private final AddressLanguage languages;

    PageWords(Words words, AddressLanguage languages) {
        this.words = words;
        this.languages = languages;
    }

    public Language language(HttpServletRequest request) {
        return languages.of(request);
    }

    public String text(HttpServletRequest request, String key, Object... arguments) {
        return words.text(language(request), key, arguments);
    }

    /// The same, with gaps that have names.
    public String text(HttpServletRequest request, String key, Map<String, ?> gaps) {
        return words.text(language(request), key, gaps);
    }

    /// A day and a time of day in the publication's time zone.
    public Stamp moment(HttpServletRequest request, Instant instant) {
        return words.moment(language(request), instant);
    }

    /// The same, saying what the time zone is called then and how far it is from UTC.
    public Stamp zonedMoment(HttpServletRequest request, Instant instant) {
        return words.zonedMoment(language(request), instant);
    }
}
