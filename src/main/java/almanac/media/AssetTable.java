package almanac.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of assets; what it says of a file's content never changes.
@Component
class AssetTable {
    static final String COLUMNS = "hash, name, type, width, height, moving, bytes, created_at";
    private static final String SHOWN = "s.hash, s.name, s.type, s.width, s.height, s.moving, s.bytes, s.created_at";

    /// A shorter beginning of a hash means nothing.
    static final int FEWEST_DIGITS = 12;

    private static final String ROWS = "select " + COLUMNS + " from media_asset ";

    private final JdbcClient jdbc;

    AssetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it was not known before.
    boolean insert(Asset asset, @Nullable Long person) {
        return jdbc.sql("""
            insert into media_asset (hash, name, type, width, height, moving, bytes, created_at, created_by)
            values (:hash, :name, :type, :width, :height, :moving, :bytes, :createdAt, :createdBy)
            on conflict (hash) do nothing
            """)
                        .param("hash", asset.hash())
                        .param("name", asset.name())
                        .param("type", asset.type().name())
                        .param("width", asset.width())
                        .param("height", asset.height())
                        .param("moving", asset.moving())
                        .param("bytes", asset.bytes())
                        .param("createdAt", asset.createdAt().atOffset(ZoneOffset.UTC))
                        .param("createdBy", person)
                        .update()
                == 1;
    }

    boolean delete(String hash) {
        return jdbc.sql("delete from media_asset where hash = :hash")
                        .param("hash", hash)
                        .update()
                == 1;
    }

    Optional<Asset> find(String hash) {
        return jdbc.sql(ROWS + "where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> asset(row))
                .optional();
    }

    /// Unless it is in the trash.
    Optional<Asset> at(String hash) {
        return jdbc.sql(ROWS + "where hash = :hash and trashed_at is null")
                .param("hash", hash)
                .query((row, number) -> asset(row))
                .optional();
    }

    /// Whatever is shown for it: itself or what replaced it, out of the trash; at most two for a beginning of several.
    List<Asset> shown(String prefix) {
        return shown("a.hash >= :said and a.hash < :after", prefix);
    }

    /// At most two: one is an answer, two are a doubt.
    List<Asset> named(String name) {
        return shown("a.name = :said", name);
    }

    private List<Asset> shown(String condition, String said) {
        return jdbc.sql("select distinct " + SHOWN + """
             from media_asset a
            join media_asset s on s.hash = coalesce(a.replaced_by, a.hash)
            where s.trashed_at is null
            and (%s)
            limit 2
            """.formatted(condition))
                .param("said", said)
                .param("after", said + "g")
                .query((row, number) -> asset(row))
                .list();
    }

    /// The files that are replaced by one, and itself.
    List<Asset> all(String hash) {
        return jdbc.sql(ROWS + "where hash = :hash or replaced_by = :hash")
                .param("hash", hash)
                .query((row, number) -> asset(row))
                .list();
    }

    /// By the hash of what is shown: what texts may call it.
    Map<String, Set<String>> names(Collection<String> hashes) {
        var names = new HashMap<String, Set<String>>();
        jdbc.sql("""
            select coalesce(replaced_by, hash) as shown, left(hash, :digits) as begun, name
            from media_asset
            where hash = any(:hashes) or replaced_by = any(:hashes)
            """)
                .param("digits", FEWEST_DIGITS)
                .param("hashes", hashes.toArray(String[]::new))
                .query(row -> {
                    var known = names.computeIfAbsent(row.getString("shown"), any -> new HashSet<>());
                    known.add(row.getString("begun"));
                    known.add(row.getString("name"));
                });
        return names;
    }

    /// From now on one step leads from the old file, and from those that it replaced, to the new one.
    void replace(String old, String by) {
        jdbc.sql("update media_asset set replaced_by = null, trashed_at = null where hash = :by")
                .param("by", by)
                .update();
        jdbc.sql("""
            update media_asset
            set replaced_by = :by
            where hash <> :by and (hash = :old or replaced_by = :old)
            """).param("by", by).param("old", old).update();
    }

    boolean trash(String hash, Instant at) {
        return jdbc.sql("""
            update media_asset
            set trashed_at = :at
            where (hash = :hash or replaced_by = :hash) and trashed_at is null
            """)
                        .param("hash", hash)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean restore(String hash) {
        return jdbc.sql("""
            update media_asset
            set trashed_at = null
            where (hash = :hash or replaced_by = :hash) and trashed_at is not null
            """).param("hash", hash).update() > 0;
    }

    /// Any of them, others each time.
    List<Asset> some(int limit) {
        return jdbc.sql(ROWS + "order by random() limit :limit")
                .param("limit", limit)
                .query((row, number) -> asset(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from media_asset").query(Long.class).single();
    }

    List<Asset> newest(int limit) {
        return jdbc.sql(ROWS
                        + "where replaced_by is null and trashed_at is null order by created_at desc, hash"
                        + " desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> asset(row))
                .list();
    }

    static Asset asset(ResultSet row) throws SQLException {
        return new Asset(
                row.getString("hash"),
                row.getString("name"),
                PictureType.valueOf(row.getString("type")),
                row.getInt("width"),
                row.getInt("height"),
                row.getBoolean("moving"),
                row.getLong("bytes"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
