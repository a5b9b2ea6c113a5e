package almanac.account;

import almanac.publication.Publications;
import almanac.web.AddressLanguage;
import almanac.web.Studio;
import almanac.web.Writer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriUtils;

/// Holds every handler of the studio to its access rule and tells the layout who is signed in.
@Configuration(proxyBeanMethods = false)
class StudioAccess implements WebMvcConfigurer, HandlerInterceptor {
    static final String SIGN_IN = Studio.PATH + "/sign-in";

    private final People people;
    private final Publications publications;
    private final AddressLanguage languages;

    StudioAccess(People people, Publications publications, AddressLanguage languages) {
        this.people = people;
        this.publications = publications;
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(this)
                .addPathPatterns(Studio.PATH, Studio.PATH + "/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            // Written as a cookie now, before the page has begun.
            token.getToken();
        }
        var actor = Recognised.actor();
        actor.ifPresent(known -> request.setAttribute(Writer.ATTRIBUTE, writer(known, request)));
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (method.hasMethodAnnotation(Anyone.class)) {
            return true;
        }
        if (actor.isEmpty()) {
            askWho(request, response);
            return false;
        }
        var rule = method.getMethodAnnotation(Roles.class);
        if (rule == null || !allows(rule, actor.get())) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        return true;
    }

    private static boolean allows(Roles rule, Actor actor) {
        return rule.value().length == 0
                ? !actor.roles().isEmpty()
                : Arrays.stream(rule.value()).anyMatch(actor::is);
    }

    private static void askWho(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                "Location", SIGN_IN + "?next=" + UriUtils.encode(request.getRequestURI(), StandardCharsets.UTF_8));
    }

    private Writer writer(Actor actor, HttpServletRequest request) {
        var name = people.find(actor.person())
                .map(person ->
                        person.in(languages.of(request), publications.current().defaultLanguage()))
                .map(Profile::name)
                .orElse("");
        return new Writer(
                actor.person(), name, actor.roles().stream().map(Role::toString).collect(Collectors.toSet()));
    }
}
