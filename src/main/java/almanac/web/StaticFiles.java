package almanac.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// The files under `static/`, at addresses that name their content and may therefore be kept for ever.
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ResourceLoader loader;
    private final String folder;
    private final Map<String, String> paths = new ConcurrentHashMap<>();

    StaticFiles(ResourceLoader loader, WebProperties web) {
        this.loader = loader;
        this.folder = web.getResources().getStaticLocations()[0];
    }

    /// The address of a file that carries its hash: `/static/site/favicon-….svg`.
    String path(String path) {
        // Files of a folder are being edited.
        return folder.startsWith("file:") ? hashed(path) : paths.computeIfAbsent(path, this::hashed);
    }

    private String hashed(String path) {
        var dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "-" + hash(resource(path)) + path.substring(dot);
    }

    private static String hash(Resource file) {
        try (var content = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A file by its path from `/static/` on.
    Resource resource(String path) {
        return loader.getResource(folder + path.substring("/static/".length()));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations(folder)
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
