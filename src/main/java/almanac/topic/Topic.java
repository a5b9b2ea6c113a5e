package almanac.topic;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Something that articles are about, with its names in every language that has one.
record Topic(long id, Handle handle, SortedMap<Language, TopicText> texts) {
    Topic {
        texts = new TreeMap<>(texts);
    }

    /// In that language, else in the publication's default, else in any.
    TopicView in(Language language, Language standard) {
        return Optional.ofNullable(texts.get(language))
                .or(() -> Optional.ofNullable(texts.get(standard)))
                .or(() -> texts.values().stream().findFirst())
                .map(text -> new TopicView(id, handle, text.name(), text.slug(), text.description()))
                .orElseThrow(() -> new IllegalStateException("A topic without a name: " + handle));
    }

    Map<String, String> names() {
        var names = new TreeMap<String, String>();
        texts.forEach((language, text) -> names.put(language.tag(), text.name()));
        return names;
    }
}
