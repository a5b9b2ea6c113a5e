package almanac.publication;

import almanac.shared.Language;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of the publication's settings; small, so they are read and replaced whole.
@Component
class PublicationTables {
    private final JdbcClient jdbc;

    PublicationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Publication> load() {
        return jdbc.sql("select default_language, time_zone from publication_setting")
                .query((row, number) -> new Publication(
                        languages(),
                        Language.of(row.getString("default_language")),
                        ZoneId.of(row.getString("time_zone")),
                        wordings(),
                        navigation()))
                .optional();
    }

    private List<SiteLanguage> languages() {
        return jdbc.sql("select tag, missing, digits from publication_language order by position")
                .query((row, number) -> new SiteLanguage(
                        Language.of(row.getString("tag")),
                        MissingPolicy.valueOf(row.getString("missing")),
                        row.getString("digits")))
                .list();
    }

    private Map<Language, Wording> wordings() {
        var wordings = new HashMap<Language, Wording>();
        jdbc.sql("select language, name, tagline from publication_wording").query(row -> {
            wordings.put(
                    Language.of(row.getString("language")),
                    new Wording(row.getString("name"), row.getString("tagline")));
        });
        return wordings;
    }

    private List<NavigationLink> navigation() {
        return jdbc.sql("select place, language, label, path from publication_link order by place, position")
                .query((row, number) -> new NavigationLink(
                        NavigationLink.Place.valueOf(row.getString("place")),
                        Language.of(row.getString("language")),
                        row.getString("label"),
                        row.getString("path")))
                .list();
    }

    void store(Publication publication) {
        jdbc.sql("delete from publication_link").update();
        jdbc.sql("delete from publication_wording").update();
        jdbc.sql("delete from publication_language").update();
        jdbc.sql("""
            insert into publication_setting (only_one, default_language, time_zone)
            values (true, :default, :zone)
            on conflict (only_one) do update
            set default_language = excluded.default_language, time_zone = excluded.time_zone
            """)
                .param("default", publication.defaultLanguage().tag())
                .param("zone", publication.timeZone().getId())
                .update();
        storeLanguages(publication);
        publication.wordings().forEach(this::storeWording);
        storeNavigation(publication);
    }

    private void storeLanguages(Publication publication) {
        var position = 0;
        for (var language : publication.languages()) {
            jdbc.sql("""
                insert into publication_language (tag, position, missing, digits)
                values (:tag, :position, :missing, :digits)
                """)
                    .param("tag", language.language().tag())
                    .param("position", position++)
                    .param("missing", language.missing().name())
                    .param("digits", language.digits())
                    .update();
        }
    }

    private void storeWording(Language language, Wording wording) {
        jdbc.sql("insert into publication_wording (language, name, tagline) values (:language, :name, :tagline)")
                .param("language", language.tag())
                .param("name", wording.name())
                .param("tagline", wording.tagline())
                .update();
    }

    private void storeNavigation(Publication publication) {
        var position = 0;
        for (var link : publication.navigation()) {
            jdbc.sql("""
                insert into publication_link (place, position, language, label, path)
                values (:place, :position, :language, :label, :path)
                """)
                    .param("place", link.place().name())
                    .param("position", position++)
                    .param("language", link.language().tag())
                    .param("label", link.label())
                    .param("path", link.path())
                    .update();
        }
    }
}
