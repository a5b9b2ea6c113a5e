package almanac.account;

import almanac.web.FailedPages;
import almanac.web.SiteAddress;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// The gate of the studio: people show a session, forms show that they are ours.
@Configuration(proxyBeanMethods = false)
class StudioGate {
    @Bean
    @Order(20)
    SecurityFilterChain writers(
            HttpSecurity http, Sessions sessions, People people, SiteAddress site, ProxySettings proxies)
            throws Exception {
        return http.securityMatcher(Studio.PATH, Studio.PATH + "/**")
                .securityContext(context -> context.securityContextRepository(new Kept(sessions, people)))
                .sessionManagement(management -> management
                        .sessionCreationPolicy(SessionCreationPolicy.NEVER)
                        .sessionFixation(fixation -> fixation.none()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(site)))
                .addFilterBefore(new BehindProxies(proxies), HeaderWriterFilter.class)
                .addFilterBefore(new OwnForms(site), CsrfFilter.class)
                .exceptionHandling(refusals -> refusals.accessDeniedHandler((request, response, failure) -> {
                    request.setAttribute(FailedPages.FORM_REFUSED, true);
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                }))
                .addFilterBefore(new Uploads(), CsrfFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                // Each handler's own rule decides, and a handler without one is refused: see StudioAccess.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(HeadersConfigurer::disable)
                .build();
    }

    /// The token against forged forms is a cookie, so that nobody needs a session before signing in.
    private static CookieCsrfTokenRepository tokens(SiteAddress site) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("almanac_form");
        tokens.setCookiePath(Studio.PATH);
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(isSecure(site)).sameSite("Strict"));
        return tokens;
    }

    private static boolean isSecure(SiteAddress site) {
        return site.url().startsWith("https:");
    }

    /// Sent to the studio alone, so that no reader's page ever sees it.
    @Bean
    CookieSerializer sessionCookie(SiteAddress site) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("almanac");
        cookie.setCookiePath(Studio.PATH);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(isSecure(site));
        cookie.setSameSite("Lax");
        return cookie;
    }

    /// What a session remembers is a number or a text, kept as JSON; nothing else can be put in or got out.
    @Bean
    GenericConversionService springSessionConversionService(SessionValues values) {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, values::written);
        conversions.addConverter(byte[].class, Object.class, values::read);
        return conversions;
    }

    /// Whoever a session belongs to acts with the rights they have at this moment.
    @SuppressWarnings("deprecation")
    private record Kept(Sessions sessions, People people) implements SecurityContextRepository {
        @Override
        public SecurityContext loadContext(HttpRequestResponseHolder holder) {
            return sessions.person(holder.getRequest())
                    .flatMap(people::find)
                    .filter(person -> !person.isService() && !person.roles().isEmpty())
                    .map(Person::acting)
                    .map(Recognised::context)
                    .orElseGet(SecurityContextHolder::createEmptyContext);
        }

        @Override
        public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
            // `Sessions` writes what is remembered.
        }

        @Override
        public boolean containsContext(HttpServletRequest request) {
            return sessions.person(request).isPresent();
        }
    }
}
