package almanac.article;

import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.markup.BlockKind;
import almanac.markup.Comparison;
import almanac.markup.Cut;
import almanac.markup.Markup;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/// How a live text became what it is, for its readers: every edition with what changed in it, in plain words as far as
/// words changed.
@Component
public class Lineage {
    private final JdbcClient jdbc;
    private final Cutting cutting;
    private final Markup markup;

    Lineage(JdbcClient jdbc, Cutting cutting, Markup markup) {
        this.jdbc = jdbc;
        this.cutting = cutting;
        this.markup = markup;
    }

    private record Row(int number, DraftText text, List<BlockMark> marks, Optional<String> note, Instant at) {}

    /// At most that many editions, newest first. One statement.
    @Transactional(readOnly = true)
    public List<PublicEdition> of(PublishedArticle article, int most) {
        var rows = jdbc.sql("""
            select number, title, summary, body, picture_alt, seo, blocks, note, published_at
            from article_edition
            where version = :version and number <= :live
            order by number desc
            limit :most
            """)
                .param("version", article.version())
                .param("live", article.edition())
                .param("most", most)
                .query((row, place) -> row(row))
                .list();
        var editions = new ArrayList<PublicEdition>();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var changes = place + 1 < rows.size()
                    ? Optional.of(changes(rows.get(place + 1), row, article.language()))
                    : Optional.<Comparison>empty();
            editions.add(new PublicEdition(row.number(), row.text().title(), row.at(), row.note(), changes));
        }
        return editions;
    }

    private static Row row(ResultSet row) throws SQLException {
        var text = new DraftText(
                row.getString("title"),
                Optional.empty(),
                row.getString("summary"),
                row.getString("body"),
                Optional.empty(),
                row.getString("picture_alt"),
                Columns.JSON.readValue(row.getString("seo"), Seo.class));
        return new Row(
                row.getInt("number"),
                text,
                Columns.JSON.readValue(row.getString("blocks"), new TypeReference<>() {}),
                Optional.ofNullable(row.getString("note")),
                Rows.instant(row, "published_at"));
    }

    private Comparison changes(Row before, Row now, Language language) {
        var old = shown(cutting.all(before.text(), before.marks(), "was"));
        var fresh = shown(cutting.all(now.text(), now.marks(), "is"));
        return Comparison.of(inWords(old, fresh), inWords(fresh, old), language);
    }

    /// Without what is for search engines alone.
    private static List<Block> shown(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.cut().kind() != BlockKind.SEARCH_TITLE
                        && block.cut().kind() != BlockKind.SEARCH_DESCRIPTION)
                .toList();
    }

    /// Blocks that changed without their markup, unless it is the markup that changed.
    private List<Block> inWords(List<Block> blocks, List<Block> others) {
        Map<BlockId, Cut> there = new HashMap<>();
        others.forEach(block -> there.put(block.id(), block.cut()));
        return blocks.stream()
                .map(block -> new Block(block.id(), inWords(block.cut(), there.get(block.id()))))
                .toList();
    }

    private Cut inWords(Cut cut, @org.jspecify.annotations.Nullable Cut other) {
        if (!isMarkdown(cut.kind()) || cut.equals(other)) {
            return cut;
        }
        var words = markup.read(cut.text()).plainText();
        var onlyMarkup = other != null && markup.read(other.text()).plainText().equals(words);
        return onlyMarkup ? cut : new Cut(cut.kind(), words);
    }

    private static boolean isMarkdown(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH, HEADING, LIST_ITEM, TABLE_CELL, QUOTATION, FOOTNOTE, DETAILS_TITLE -> true;
            case TITLE,
                    SUMMARY,
                    COVER_ALT,
                    SEARCH_TITLE,
                    SEARCH_DESCRIPTION,
                    FIGURE,
                    ALT,
                    CAPTION,
                    CODE,
                    EMBED,
                    HTML,
                    RULE -> false;
        };
    }
}
