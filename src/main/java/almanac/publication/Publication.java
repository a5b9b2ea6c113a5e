package almanac.publication;

import almanac.shared.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The publication as it stands: what it is called, in which languages it speaks and by which rules.
///
/// @param languages in the order in which readers are offered them; never empty
public record Publication(
        List<SiteLanguage> languages,
        Language defaultLanguage,
        ZoneId timeZone,
        Map<Language, Wording> wordings,
        List<NavigationLink> navigation) {

    public Publication {
        languages = List.copyOf(languages);
        wordings = Map.copyOf(wordings);
        navigation = List.copyOf(navigation);
        if (languages.stream().noneMatch(language -> language.language().equals(defaultLanguage))) {
            throw new IllegalArgumentException("The default language is none of the publication's: " + defaultLanguage);
        }
    }

    public Optional<SiteLanguage> language(Language wanted) {
        return languages.stream()
                .filter(language -> language.language().equals(wanted))
                .findFirst();
    }

    public boolean speaks(Language wanted) {
        return language(wanted).isPresent();
    }

    public List<Language> tags() {
        return languages.stream().map(SiteLanguage::language).toList();
    }

    /// The name in that language, else in the default one.
    public String name(Language language) {
        return wording(language).name();
    }

    public String tagline(Language language) {
        return wording(language).tagline();
    }

    public List<NavigationLink> navigation(NavigationLink.Place place, Language language) {
        return navigation.stream()
                .filter(link -> link.place() == place && link.language().equals(language))
                .toList();
    }

    private Wording wording(Language language) {
        var found = wordings.get(language);
        return found != null ? found : wordings.getOrDefault(defaultLanguage, new Wording("Almanac", ""));
    }
}
