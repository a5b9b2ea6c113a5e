create function article_pictures(picture text, body text, seo jsonb) returns text[]
    language sql
    immutable
    parallel safe
    return array(
        select distinct case when meant ~ '^[0-9a-f]{12,64}$' then left(meant, 12) else meant end
        from (
            select reference[1] as meant
            from regexp_matches(body, '(?:media:|/media/)([^][[:space:]()<>"''{}/]+)', 'g') as reference
            union all
            select picture
            union all
            select seo ->> 'image'
        ) as said
        where meant <> ''
    );

comment on function article_pictures is 'What a text calls the files it shows: the first twelve digits of a hash, or a name.';

alter table article_revision
    add column pictures text[] not null generated always as (article_pictures(picture, body, seo)) stored;
alter table article_edition
    add column pictures text[] not null generated always as (article_pictures(picture, body, seo)) stored;

-- Where a file of the library is used.
create index article_revision_pictures on article_revision using gin (pictures);
create index article_edition_pictures on article_edition using gin (pictures);
