package almanac.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/// Puts controllers marked `Api` under their path and lets them take a `JsonForm`.
@Configuration(proxyBeanMethods = false)
class ApiRoutes implements WebMvcConfigurer {
    private final JsonMapper json;

    ApiRoutes(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(Api.PATH, type -> type.isAnnotationPresent(Api.class));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new JsonBody(json));
    }
}
