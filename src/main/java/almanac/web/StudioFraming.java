package almanac.web;

import almanac.publication.Publications;
import almanac.shared.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Frames every page of the studio between its controller and its template. Nothing of it is kept anywhere.
@Configuration(proxyBeanMethods = false)
class StudioFraming implements WebMvcConfigurer, HandlerInterceptor {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; img-src"
            + " 'self' data: blob:; connect-src 'self'; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri"
            + " 'none'; frame-ancestors 'none'";

    private final Publications publications;
    private final AddressLanguage languages;
    private final Stylesheets stylesheets;
    private final StaticFiles files;
    private final Scripts scripts;
    private final Words words;
    private final ObjectProvider<StudioSection> sections;

    StudioFraming(
            Publications publications,
            AddressLanguage languages,
            Stylesheets stylesheets,
            StaticFiles files,
            Scripts scripts,
            Words words,
            ObjectProvider<StudioSection> sections) {
        this.publications = publications;
        this.languages = languages;
        this.stylesheets = stylesheets;
        this.files = files;
        this.scripts = scripts;
        this.words = words;
        this.sections = sections;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns(Studio.PATH, Studio.PATH + "/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && isHere(Studio.PATH, AddressLanguage.path(request))) {
            var nonce = Nonce.fresh();
            request.setAttribute(Nonce.ATTRIBUTE, nonce);
            response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            response.setHeader("X-Robots-Tag", "noindex");
            response.setHeader("Cache-Control", "no-store");
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && answer.getModel().get("page") instanceof StudioPage page) {
            response.setContentType("text/html;charset=UTF-8");
            answer.addObject("frame", frame(page, request));
        }
    }

    private StudioFrame frame(StudioPage page, HttpServletRequest request) {
        var language = languages.of(request);
        var writer = Optional.ofNullable((Writer) request.getAttribute(Writer.ATTRIBUTE));
        return new StudioFrame(
                language.tag(),
                language.direction(),
                page.title(),
                publications.current().name(language),
                writer.map(Writer::name).orElse(null),
                writer.map(known -> links(known, language, request)).orElse(List.of()),
                // A session may be what cannot be reached.
                request.getDispatcherType() == DispatcherType.ERROR ? List.of() : Told.take(request),
                stylesheets.path("studio"),
                page.scripts().stream().map(scripts::path).toList(),
                (String) request.getAttribute(Nonce.ATTRIBUTE),
                files.path("/static/site/favicon.svg"));
    }

    private List<Link> links(Writer writer, Language language, HttpServletRequest request) {
        return sections.stream()
                .filter(section -> section.isFor(writer.roles()))
                .sorted(Comparator.comparingInt(StudioSection::order))
                .map(section -> new Link(
                        words.text(language, section.key()),
                        section.path(),
                        isCurrent(section.path(), AddressLanguage.path(request))))
                .toList();
    }

    private static boolean isCurrent(String section, String path) {
        return section.equals(Studio.PATH) ? path.equals(section) : isHere(section, path);
    }

    private static boolean isHere(String section, String path) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
