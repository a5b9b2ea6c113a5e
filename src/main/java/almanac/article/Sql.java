package almanac.article;

/// Pieces that our queries for readers share. Names: w a work, v its version in one language, e that version's live
/// edition.
final class Sql {
    static final String LIVE = """
        from article_version v
        join article_article w on w.id = v.article
        join article_edition e on e.version = v.id and e.number = v.live
        """;

    static final String TEASER = """
        w.id as article, w.public_id, w.kind,
        v.id as version, v.language, v.published_at as first_published_at,
        e.number, e.slug, e.title, e.teaser, e.minutes, e.published_at as updated_at, e.lead,
        array(select topic from article_topic t where t.article = w.id order by t.position) as topics,
        array(select person from article_author a where a.article = w.id order by a.position) as authors
        """;

    static final String VERSIONS = """
        (
            select jsonb_agg(
                jsonb_build_object(
                    'language', o.language, 'slug', oe.slug, 'title', oe.title,
                    'edition', oe.number, 'publishedAt', o.published_at)
                order by o.published_at, o.id)
            from article_version o
            join article_edition oe on oe.version = o.id and oe.number = o.live
            where o.article = w.id
        ) as versions
        """;

    /// What a translation must know of its original; its blocks only where it moved on.
    static final String ORIGINAL = """
        (
            select jsonb_build_object(
                'live', original.live,
                'then', case when original.live > e.reflects then (
                    select blocks from article_edition where version = original.id and number = e.reflects) end,
                'now', case when original.live > e.reflects then (
                    select blocks from article_edition where version = original.id and number = original.live) end)
            from article_version original
            where original.article = w.id
            and original.language = w.original_language
            and original.language <> v.language
        ) as original
        """;

    /// A live edition in full, with what its translation must know of the original.
    static final String ARTICLE = TEASER + """
        , w.original_language, v.live, v.withdrawn_at,
        (
            select jsonb_agg(
                jsonb_build_object('edition', c.number, 'at', c.published_at, 'note', c.note) order by c.number desc)
            from article_edition c
            where c.version = v.id and c.number <= e.number and c.note is not null
        ) as corrections,
        e.body, e.parts, e.outline, e.note, e.seo, e.made_from_language, e.made_from_edition, e.reflects,
        array(select person from article_translator t where t.version = v.id order by t.position) as translators,
        """ + VERSIONS + """
        ,\
        """ + ORIGINAL;

    private Sql() {}
}
