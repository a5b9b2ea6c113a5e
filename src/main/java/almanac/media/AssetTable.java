package almanac.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of assets; what it says of a file's content never changes.
@Component
class AssetTable {
    static final String COLUMNS = "hash, name, type, width, height, moving, bytes, created_at";
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

    /// At most two: one is an answer, two are a doubt.
    List<Asset> beginning(String prefix) {
        return jdbc.sql(ROWS + "where hash >= :prefix and hash < :after limit 2")
                .param("prefix", prefix)
                .param("after", prefix + "g")
                .query((row, number) -> asset(row))
                .list();
    }

    List<Asset> named(String name) {
        return jdbc.sql(ROWS + "where name = :name limit 2")
                .param("name", name)
                .query((row, number) -> asset(row))
                .list();
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
        return jdbc.sql(ROWS + "order by created_at desc, hash desc limit :limit")
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
