package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.SafeHtml;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Templates and the code that names them fit together. Read from the files themselves, so nothing has to be started.
class TemplatesTests {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Set<String> NO_MODULES = Set.of("shared", "error");
    private static final Pattern VIEW_IN_JAVA = Pattern.compile("\"([a-z]+/_?[a-z][a-z-]*)\"");
    private static final Pattern VIEW_IN_TEMPLATE = Pattern.compile("~\\{\\s*([a-z]+/_?[a-z-]+)");
    private static final Pattern CALL = Pattern.compile("::\\s*'?([a-zA-Z-]+)");
    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([a-zA-Z-]+)");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext=\"([^\"]*)\"|\\[\\(([^)]*)\\)\\]");

    private static Map<String, String> templates() throws IOException {
        return texts(TEMPLATES, ".html");
    }

    private static Map<String, String> texts(Path folder, String ending) throws IOException {
        var texts = new TreeMap<String, String>();
        if (!Files.exists(folder)) {
            return texts;
        }
        try (var files = Files.walk(folder)) {
            for (var file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(ending))::iterator) {
                var name = folder.relativize(file).toString();
                texts.put(name.substring(0, name.length() - ending.length()), Files.readString(file));
            }
        }
        return texts;
    }

    private static Set<String> found(Pattern pattern, Map<String, String> texts) {
        return texts.values().stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> folders(Map<String, String> templates) {
        return templates.keySet().stream()
                .map(name -> name.substring(0, Math.max(0, name.indexOf('/'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> viewsNamedInJava(Set<String> folders) throws IOException {
        return found(VIEW_IN_JAVA, texts(Modules.SOURCES, ".java")).stream()
                .filter(view -> folders.contains(view.substring(0, view.indexOf('/'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_folder_of_templates_is_named_after_its_module() throws IOException {
        var folders = folders(templates());
        folders.removeAll(NO_MODULES);
        assertThat(Modules.names()).containsAll(folders);
    }

    @Test
    void every_view_that_code_or_templates_name_exists() throws IOException {
        var templates = templates();
        assertThat(templates.keySet()).containsAll(viewsNamedInJava(folders(templates)));
        assertThat(templates.keySet()).containsAll(found(VIEW_IN_TEMPLATE, templates));
    }

    @Test
    void every_template_is_shown_by_somebody() throws IOException {
        var templates = templates();
        var unused = new TreeSet<>(templates.keySet());
        unused.removeAll(viewsNamedInJava(folders(templates)));
        unused.removeAll(found(VIEW_IN_TEMPLATE, templates));
        // Spring Boot shows error/4xx, error/5xx and error/<status> by their names.
        unused.removeIf(name -> name.matches("error/([45]xx|\\d{3})"));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_fragment_is_used() throws IOException {
        var templates = templates();
        var unused = found(FRAGMENT, templates);
        unused.removeAll(found(CALL, templates));
        // A partial that code names is shown by its one fragment.
        viewsNamedInJava(folders(templates)).forEach(view -> unused.remove(view.replaceFirst(".*/_", "")));
        assertThat(unused).isEmpty();
    }

    @Test
    void a_partial_holds_one_fragment_named_after_its_file() throws IOException {
        for (var template : templates().entrySet()) {
            var file = template.getKey().substring(template.getKey().indexOf('/') + 1);
            if (file.startsWith("_")) {
                assertThat(found(FRAGMENT, Map.of("", template.getValue())))
                        .as(template.getKey())
                        .containsExactly(file.substring(1));
            }
        }
    }

    @Test
    void only_safe_html_is_shown_unescaped() throws IOException {
        var safe = safeMembers();
        for (var template : templates().entrySet()) {
            UNESCAPED.matcher(template.getValue()).results().forEach(match -> {
                var expression = match.group(1) != null ? match.group(1) : match.group(2);
                var member = expression.replaceAll("[})\\s(]+$", "").replaceAll(".*[.{]", "");
                assertThat(safe)
                        .as("%s in %s gives SafeHtml", expression, template.getKey())
                        .contains(member);
            });
        }
    }

    /// Names that give SafeHtml wherever a class of ours has them, so that the name alone tells.
    private static Set<String> safeMembers() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("almanac");
        var safe = new TreeSet<String>();
        classes.forEach(type -> type.getMethods().stream()
                .filter(method -> method.getRawReturnType().isEquivalentTo(SafeHtml.class))
                .forEach(method -> safe.add(method.getName())));
        return safe;
    }

    @Test
    void templates_hold_no_preprocessing_no_inline_script_and_no_inline_style() throws IOException {
        for (var template : templates().entrySet()) {
            assertThat(template.getValue())
                    .as(template.getKey())
                    .doesNotContain("__${")
                    .doesNotContain(" style=")
                    .doesNotContainPattern("<style[ >]")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContainPattern("<script(?![^>]*(src=|application/ld\\+json))");
        }
    }
}
