package almanac.web;

import almanac.publication.Publications;
import almanac.shared.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// The language of a reader's page is the one its address names, and of a page without one the publication's first;
/// never what the browser prefers, so that a page is the same for everybody. The studio, which is nobody else's page,
/// speaks what the browser prefers.
@Component("localeResolver")
public class AddressLanguage implements LocaleResolver {
    /// The beginning of every page's address: whatever looks like a language, in whatever case, so that a page that is
    /// not there is told in the right one.
    public static final String IN_PATH = "/{language:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*}";

    private static final String SPOKEN = AddressLanguage.class.getName() + ".spoken";

    private final Publications publications;

    AddressLanguage(Publications publications) {
        this.publications = publications;
    }

    public Language of(HttpServletRequest request) {
        if (request.getAttribute(SPOKEN) instanceof Language spoken) {
            return spoken;
        }
        var path = path(request);
        return path.equals(Studio.PATH) || path.startsWith(Studio.PATH + "/")
                ? StudioLanguages.preferred(request.getHeader("Accept-Language"))
                : ofReaders(path);
    }

    /// Lets one answer speak another language than its address says: a page that is shown before it has one of its own.
    public void speak(Language language, HttpServletRequest request) {
        request.setAttribute(SPOKEN, language);
    }

    private Language ofReaders(String path) {
        return named(path).orElseGet(() -> publications.current().defaultLanguage());
    }

    /// What was asked for, also while the answer is that it failed.
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /// The language of a tag in an address, where the publication speaks it; else nothing stands there.
    public Optional<Language> spoken(String tag) {
        return Language.parse(tag).filter(publications.current()::speaks);
    }

    private Optional<Language> named(String path) {
        var end = path.indexOf('/', 1);
        var first = end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
        return spoken(first);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address names the language");
    }
}
