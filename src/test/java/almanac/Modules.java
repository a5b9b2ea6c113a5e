package almanac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;

/// The modules as the folders and their `package-info` declare them.
final class Modules {
    static final Path SOURCES = Path.of("src/main/java/almanac");

    private Modules() {}

    static Set<String> names() throws IOException {
        var names = new TreeSet<String>();
        try (var folders = Files.newDirectoryStream(SOURCES, Files::isDirectory)) {
            folders.forEach(folder -> names.add(folder.getFileName().toString()));
        }
        return names;
    }

    /// What a module may use, itself included.
    static Set<String> allowed(String module) throws ClassNotFoundException {
        var arrows = Class.forName("almanac." + module + ".package-info").getAnnotation(ApplicationModule.class);
        var allowed = new TreeSet<>(Set.of(arrows.allowedDependencies()));
        allowed.add(module);
        return allowed;
    }
}
