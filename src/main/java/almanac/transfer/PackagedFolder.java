package almanac.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriUtils;

/// A folder that comes inside the program.
final class PackagedFolder implements SourceFolder {
    private final TreeMap<String, Resource> files = new TreeMap<>();

    PackagedFolder(String folder) {
        var start = "/" + folder + "/";
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/**/*.*")) {
                var address = UriUtils.decode(file.getURL().toString(), StandardCharsets.UTF_8);
                files.put(address.substring(address.lastIndexOf(start) + start.length()), file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path);
    }

    @Override
    public long size(String path) {
        try {
            return file(path).contentLength();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public byte[] bytes(String path) {
        try {
            return file(path).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Resource file(String path) {
        var file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("Not a file of the folder: " + path);
        }
        return file;
    }
}
