package almanac.account;

import almanac.web.Problem;
import almanac.web.Problems;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The gates of the two edges that ask no session: programs show a token, readers are nobody and can only read. What no
/// gate lets through is refused.
@Configuration(proxyBeanMethods = false)
class Gates {
    @Bean
    @Order(10)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, Problems problems) throws Exception {
        return stateless(http)
                .securityMatcher("/api/**")
                .addFilterBefore(new BearerFilter(tokens, problems), AuthorizationFilter.class)
                // Each handler's own rule decides, and a handler without one is refused: see ApiAccess.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, failure) ->
                                problems.write(Problem.unauthorized("Send a token."), response))
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(Problem.forbidden("This is not allowed."), response)))
                .build();
    }

    @Bean
    @Order(1_000)
    SecurityFilterChain readers(HttpSecurity http) throws Exception {
        return stateless(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /// No session, no cookie, no request kept for after a sign-in, and no form that a browser could be tricked to send.
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                // Caching is the business of whoever answers.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)));
    }

    /// Nobody signs in by name and password yet; without this Spring would make up a user.
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new ProviderNotFoundException("Nobody signs in here");
        };
    }
}
