package almanac.web;

import almanac.shared.Language;
import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The languages that the studio speaks, and the choice among them.
public final class StudioLanguages {
    public static final List<Language> ALL = List.of(Language.of("en"), Language.of("ja"));

    private StudioLanguages() {}

    /// What fits an `Accept-Language` header best; English where nothing does.
    public static Language preferred(@Nullable String accepted) {
        if (accepted == null) {
            return ALL.getFirst();
        }
        try {
            var matcher = LocaleMatcher.builder()
                    .setSupportedULocales(ALL.stream().map(Language::icu).toList())
                    .build();
            var best = matcher.getBestMatch(LocalePriorityList.add(accepted).build());
            return Language.of(best.toLanguageTag());
        } catch (IllegalArgumentException unreadable) {
            return ALL.getFirst();
        }
    }
}
