package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// Every setting is explained to the person who runs Almanac, with its default.
class SettingsTests {
    private static final Path OPERATING = Path.of("src/docs/operating.md");

    private record Setting(String name, List<String> defaults) {
        String environmentForm() {
            return name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        }
    }

    @Test
    void every_setting_is_in_the_operating_guide_with_its_default() throws IOException {
        var rows = Files.readAllLines(OPERATING);
        var settings = settings();
        assertThat(settings).isNotEmpty();
        for (var setting : settings) {
            var row = rows.stream()
                    .filter(line -> line.startsWith("| `" + setting.name() + "`"))
                    .findFirst();
            assertThat(row).as("a row for %s in %s", setting.name(), OPERATING).isPresent();
            assertThat(row.orElseThrow())
                    .contains("`" + setting.environmentForm() + "`")
                    .satisfies(line -> assertThat(setting.defaults()).allMatch(line::contains));
        }
    }

    private static List<Setting> settings() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var settings = new ArrayList<Setting>();
        for (var found : scan.findCandidateComponents("almanac")) {
            var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            collect(type, type.getAnnotation(ConfigurationProperties.class).value(), settings);
        }
        return settings;
    }

    private static void collect(Class<?> settings, String prefix, List<Setting> into) {
        assertThat(settings.isRecord()).as(settings + " is a record").isTrue();
        for (var component : settings.getRecordComponents()) {
            var name = prefix + "." + kebab(component.getName());
            if (component.getType().isRecord()
                    && component.getType().getPackageName().startsWith("almanac")) {
                collect(component.getType(), name, into);
            } else {
                into.add(new Setting(name, defaults(settings, component)));
            }
        }
    }

    /// The annotation stands on the constructor's parameter.
    private static List<String> defaults(Class<?> settings, RecordComponent component) {
        var parameters = settings.getDeclaredConstructors()[0].getParameters();
        for (var parameter : parameters) {
            var value = parameter.getAnnotation(DefaultValue.class);
            if (parameter.getName().equals(component.getName()) && value != null) {
                return List.of(value.value()).stream()
                        .filter(text -> !text.isBlank())
                        .toList();
            }
        }
        return List.of();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
