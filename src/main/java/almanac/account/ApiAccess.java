package almanac.account;

import almanac.web.Api;
import almanac.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Holds every handler of the API to its access rule, before the body is read, and hands it whoever acts.
@Configuration(proxyBeanMethods = false)
class ApiAccess implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(Api.class)) {
            check(method);
        }
        return true;
    }

    private static void check(HandlerMethod method) {
        if (method.hasMethodAnnotation(Anyone.class)) {
            return;
        }
        var rule = method.getMethodAnnotation(Access.class);
        if (rule == null) {
            throw Problem.forbidden("Nobody may call this.").refusal();
        }
        var actor = Recognised.actor()
                .orElseThrow(() -> Problem.unauthorized("Send a token: Authorization: Bearer …")
                        .refusal());
        if (Arrays.stream(rule.value()).noneMatch(actor::has)) {
            throw Problem.forbidden("The token lacks the scope " + names(rule) + ".")
                    .refusal();
        }
    }

    private static String names(Access rule) {
        return Arrays.stream(rule.value()).map(Scope::toString).collect(Collectors.joining(" or "));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var actor = Recognised.actor();
        return parameter.getParameterType() == Optional.class
                ? actor
                : actor.orElseThrow(() -> Problem.unauthorized("Send a token.").refusal());
    }
}
