package almanac.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/// The styles of each edge as one file: the lines of `static/site/site.css` and `static/studio/studio.css` with the
/// files they name put in their places.
@Component
class Stylesheets {
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\" layer\\(([a-z]+)\\);");
    private static final Pattern PICTURE = Pattern.compile("url\\(\"([a-z0-9-]+\\.svg)\"\\)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,]) ?");

    private final StaticFiles files;
    private final boolean edited;
    private final Map<String, Written> written = new ConcurrentHashMap<>();

    /// A finished file; nobody changes its bytes.
    @SuppressWarnings("ArrayRecordComponent")
    record Written(String path, byte[] plain, byte[] gzip) {}

    Stylesheets(StaticFiles files, Environment environment) {
        this.files = files;
        this.edited = environment.acceptsProfiles(Profiles.of("dev"));
    }

    /// Its address, which changes with what it says.
    ///
    /// @param edge `site` or `studio`
    String path(String edge) {
        return current(edge).path();
    }

    Written current(String edge) {
        return edited ? write(edge) : written.computeIfAbsent(edge, this::write);
    }

    private Written write(String edge) {
        var order = read("/static/" + edge + "/" + edge + ".css");
        var joined = IMPORT.matcher(order)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        "@layer " + found.group(2) + "{" + read(place(edge, found.group(1))) + "}"));
        var css = small(PICTURE.matcher(joined)
                .replaceAll(found -> "url(\"" + files.path("/static/site/" + found.group(1)) + "\")"));
        var plain = css.getBytes(StandardCharsets.UTF_8);
        var hash = DigestUtils.md5DigestAsHex(plain).substring(0, 12);
        return new Written("/static/" + edge + "/" + edge + "-" + hash + ".css", plain, gzip(plain));
    }

    private static byte[] gzip(byte[] plain) {
        var gzipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(gzipped)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return gzipped.toByteArray();
    }

    private static String place(String edge, String imported) {
        return imported.startsWith("../") ? "/static/" + imported.substring(3) : "/static/" + edge + "/" + imported;
    }

    private static String small(String css) {
        var plain = COMMENT.matcher(css).replaceAll("");
        return AROUND.matcher(SPACE.matcher(plain).replaceAll(" "))
                .replaceAll("$1")
                .strip();
    }

    private String read(String path) {
        try {
            return files.resource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
