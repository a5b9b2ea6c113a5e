create table article_former_path (
    path      text        not null constraint a_former_path_begins_with_a_slash check (path like '/%'),
    query     text        not null,
    article   bigint      references article_article on delete cascade,
    language  text,
    target    text        constraint a_former_path_never_leads_to_another_site check (target ~ '^/([^/\\]|$)'),
    mapped_at timestamptz not null,
    mapped_by bigint      references account_person,
    primary key (path, query),
    constraint a_former_path_leads_to_a_work_or_to_an_address check ((article is null) <> (target is null)),
    constraint only_a_work_is_meant_in_a_language check (language is null or article is not null)
);

comment on table article_former_path is 'An address that something had on the site that was here before, and where it leads now: a work, perhaps in one language, or an address of ours.';
comment on column article_former_path.path is 'Decoded, NFC, without a slash at its end; FormerPath says how.';
comment on column article_former_path.query is 'Its parameters in order of their names, encoded; empty means whatever is asked.';

-- What goes when a work goes, and what leads to an address that is to be mapped itself.
create index article_former_path_of_article on article_former_path (article) where article is not null;
create index article_former_path_to on article_former_path (target) where target is not null;
-- The few paths whose parameters say what is meant: /index.php.
create index article_former_path_asking on article_former_path (path) where query <> '';
