package almanac.transfer;

import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of texts that came from files.
@Component
class ItemTable {
    /// The source of the sample publication.
    static final String SAMPLE = "sample";

    private final JdbcClient jdbc;

    ItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All items of a source, by their paths.
    Map<String, Item> all(String source) {
        var items = new HashMap<String, Item>();
        jdbc.sql("""
            select path, article, language, digest, revision, published, slug, facts
            from transfer_item
            where source = :source
            """)
                .param("source", source)
                .query((row, number) -> item(row))
                .list()
                .forEach(item -> items.put(item.path(), item));
        return items;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("path"),
                row.getObject("article", UUID.class),
                Language.of(row.getString("language")),
                row.getString("digest"),
                row.getInt("revision"),
                row.getBoolean("published"),
                row.getString("slug"),
                row.getString("facts"));
    }

    void put(String source, Item item) {
        jdbc.sql("""
            insert into transfer_item (source, path, article, language, digest, revision, published, slug, facts)
            values (:source, :path, :article, :language, :digest, :revision, :published, :slug, :facts)
            on conflict (source, path) do update
            set article = excluded.article, language = excluded.language, digest = excluded.digest,
                revision = excluded.revision, published = excluded.published, slug = excluded.slug,
                facts = excluded.facts
            """)
                .param("source", source)
                .param("path", item.path())
                .param("article", item.article())
                .param("language", item.language().tag())
                .param("digest", item.digest())
                .param("revision", item.revision())
                .param("published", item.published())
                .param("slug", item.slug())
                .param("facts", item.facts())
                .update();
    }

    boolean holdsSample() {
        return jdbc.sql("select exists (select from transfer_item where source = :source)")
                .param("source", SAMPLE)
                .query(Boolean.class)
                .single();
    }

    void forget(List<UUID> articles) {
        jdbc.sql("delete from transfer_item where article = any (:articles)")
                .param("articles", articles.toArray(UUID[]::new))
                .update();
    }
}
