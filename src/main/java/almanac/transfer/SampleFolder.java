package almanac.transfer;

import almanac.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The sample publication's files, as they lie in the program: `articles/<key>/index.<language>.md` and beside them
/// pictures.
final class SampleFolder {
    private static final String ROOT = "sample/";
    private static final Pattern TEXT = Pattern.compile(".*/sample/((articles|pages)/([^/]+)/index\\.([^/]+)\\.md)$");

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    /// A text with the folder it lies in.
    record SampleText(String path, String key, boolean page, Language language, FrontMatter head) {
        String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }

        boolean original() {
            return head.madeFrom().isEmpty();
        }
    }

    /// Every text, originals before translations.
    List<SampleText> texts() {
        try {
            var texts = new ArrayList<SampleText>();
            for (var file : resources.getResources("classpath:" + ROOT + "*/*/index.*.md")) {
                var path = TEXT.matcher(file.getURL().toString());
                if (path.matches()) {
                    texts.add(new SampleText(
                            path.group(1),
                            path.group(3),
                            path.group(2).equals("pages"),
                            Language.of(path.group(4)),
                            FrontMatter.read(text(file))));
                }
            }
            texts.sort(
                    Comparator.comparing((SampleText text) -> !text.original()).thenComparing(SampleText::path));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(String path) {
        return text(resources.getResource("classpath:" + ROOT + path));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<byte[]> bytes(String path) {
        var file = resources.getResource("classpath:" + ROOT + path);
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
