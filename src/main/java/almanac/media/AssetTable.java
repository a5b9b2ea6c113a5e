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

/// The table of assets; its rows are added and never change.
@Component
class AssetTable {
    private static final String COLUMNS = "select hash, name, type, width, height, bytes, created_at from media_asset ";

    private final JdbcClient jdbc;

    AssetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it was not known before.
    boolean insert(Asset asset, @Nullable Long person) {
        return jdbc.sql("""
            insert into media_asset (hash, name, type, width, height, bytes, created_at, created_by)
            values (:hash, :name, :type, :width, :height, :bytes, :createdAt, :createdBy)
            on conflict (hash) do nothing
            """)
                        .param("hash", asset.hash())
                        .param("name", asset.name())
                        .param("type", asset.type().name())
                        .param("width", asset.width())
                        .param("height", asset.height())
                        .param("bytes", asset.bytes())
                        .param("createdAt", asset.createdAt().atOffset(ZoneOffset.UTC))
                        .param("createdBy", person)
                        .update()
                == 1;
    }

    Optional<Asset> find(String hash) {
        return jdbc.sql(COLUMNS + "where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> asset(row))
                .optional();
    }

    /// At most two: one is an answer, two are a doubt.
    List<Asset> beginning(String prefix) {
        return jdbc.sql(COLUMNS + "where hash >= :prefix and hash < :after limit 2")
                .param("prefix", prefix)
                .param("after", prefix + "g")
                .query((row, number) -> asset(row))
                .list();
    }

    List<Asset> named(String name) {
        return jdbc.sql(COLUMNS + "where name = :name limit 2")
                .param("name", name)
                .query((row, number) -> asset(row))
                .list();
    }

    List<Asset> newest(int limit) {
        return jdbc.sql(COLUMNS + "order by created_at desc, hash desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> asset(row))
                .list();
    }

    private static Asset asset(ResultSet row) throws SQLException {
        return new Asset(
                row.getString("hash"),
                row.getString("name"),
                PictureType.valueOf(row.getString("type")),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
