package almanac.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The modules under `static/`, at addresses that may be kept for ever. Modules name each other by relative paths, so
/// they share one folder whose name changes when any of them does.
@Configuration(proxyBeanMethods = false)
class Scripts implements WebMvcConfigurer {
    private static final int LETTERS = 12;

    private final String folder;
    private final boolean edited;
    private final String address;

    Scripts(WebProperties web) {
        this.folder = web.getResources().getStaticLocations()[0];
        this.edited = folder.startsWith("file:");
        this.address = "/static/modules/" + hash() + "/";
    }

    /// @param path from `static/` on
    String path(String path) {
        return address + path;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(address + "**")
                .addResourceLocations(folder)
                // Files of a folder are being edited.
                .setCacheControl(edited ? CacheControl.noStore() : StaticFiles.FOR_EVER);
    }

    private String hash() {
        try {
            var all = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources(folder + "**/*.js");
            for (var file : inOrder(files)) {
                all.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(all.digest()).substring(0, LETTERS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Resource[] inOrder(Resource[] files) {
        return Arrays.stream(files)
                .sorted(Comparator.comparing(Resource::getDescription))
                .toArray(Resource[]::new);
    }
}
