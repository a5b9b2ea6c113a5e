package almanac.transfer;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What comes with the program as the sample publication: texts, pictures, people, topics.
final class SampleContent {
    private final PackagedFolder folder = new PackagedFolder("sample");

    SourceFolder folder() {
        return folder;
    }

    /// One of its lists: `people.yaml`, `topics.yaml`, `publication.yaml`.
    Map<String, Object> list(String name) {
        return FrontMatter.yaml(Decoding.text(folder.bytes(name)));
    }

    List<Handle> handles(String name) {
        return list(name).keySet().stream().sorted().map(Handle::new).toList();
    }

    List<SourceFile> pages() {
        var report = new ImportReport();
        return new Surveying(folder, SourceSite.of(folder), Language.of("en"), ZoneOffset.UTC, report)
                .survey().works().stream()
                        .filter(work -> work.original().page())
                        .flatMap(work -> work.files().stream())
                        .toList();
    }

    /// The hashes of its pictures.
    TreeSet<String> pictures() {
        return folder.files().stream()
                .filter(path -> path.endsWith(".png"))
                .map(path -> Pictures.sha256(folder.bytes(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
