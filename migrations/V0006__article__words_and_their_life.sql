create sequence article_article_seq increment 50;
create sequence article_version_seq increment 50;
create sequence article_revision_seq increment 50;
create sequence article_edition_seq increment 50;

create table article_article (
    id                bigint      primary key,
    public_id         uuid        not null constraint a_public_id_means_one_article unique,
    kind              text        not null,
    original_language text        not null,
    created_at        timestamptz not null,
    created_by        bigint      references account_person
);

comment on table article_article is 'A work, the same in every language.';

create table article_author (
    article  bigint  not null references article_article on delete cascade,
    position integer not null,
    person   bigint  not null references account_person,
    primary key (article, person)
);

comment on table article_author is 'A person who wrote an article, in the order of the byline.';

create index article_author_person on article_author (person);

create table article_topic (
    article  bigint  not null references article_article on delete cascade,
    position integer not null,
    topic    bigint  not null references topic_topic,
    primary key (article, topic)
);

comment on table article_topic is 'A topic that an article is about.';

create index article_topic_topic on article_topic (topic);

create table article_version (
    id             bigint      primary key,
    article        bigint      not null references article_article on delete cascade,
    language       text        not null,
    draft          integer,
    revisions_made integer     not null,
    editions_made  integer     not null,
    blocks_made    integer     not null,
    live           integer,
    published_at   timestamptz,
    withdrawn_at   timestamptz,
    scheduled_at   timestamptz,
    schedule       uuid,
    created_at     timestamptz not null,
    constraint an_article_has_one_version_per_language unique (article, language),
    constraint a_live_version_has_a_date check (live is null or published_at is not null),
    constraint a_scheduled_version_has_a_time check ((schedule is null) = (scheduled_at is null))
);

comment on table article_version is 'An article in one language: the number of its draft, the number of its live edition, and the unit of locking.';

-- The lists of one language, newest first, by keyset.
create index article_version_newest on article_version (language, published_at desc, id desc) where live is not null;
create index article_version_schedule on article_version (schedule) where schedule is not null;

create table article_translator (
    version  bigint  not null references article_version on delete cascade,
    position integer not null,
    person   bigint  not null references account_person,
    primary key (version, person)
);

comment on table article_translator is 'A person who translated a version, in the order in which they are credited.';

create index article_translator_person on article_translator (person);

create table article_revision (
    id                 bigint      primary key,
    version            bigint      not null references article_version on delete cascade,
    number             integer     not null,
    title              text        not null,
    slug               text        not null,
    slug_given         boolean     not null,
    summary            text        not null,
    body               text        not null,
    picture            text,
    picture_alt        text        not null,
    seo                jsonb       not null,
    made_from_language text,
    made_from_edition  integer,
    blocks             jsonb       not null,
    saved_at           timestamptz not null,
    saved_by           bigint      references account_person,
    constraint a_revision_has_its_own_number unique (version, number),
    constraint made_from_names_language_and_edition check ((made_from_language is null) = (made_from_edition is null))
);

comment on table article_revision is 'One saved state of a draft, with the ordered identities and hashes of its blocks.';

create table article_edition (
    id                 bigint      primary key,
    version            bigint      not null references article_version on delete cascade,
    number             integer     not null,
    revision           integer     not null,
    title              text        not null,
    slug               text        not null,
    summary            text        not null,
    teaser             text        not null,
    body               text        not null,
    picture            text,
    picture_alt        text        not null,
    seo                jsonb       not null,
    note               text,
    made_from_language text,
    made_from_edition  integer,
    reflects           integer,
    blocks             jsonb       not null,
    minutes            integer     not null,
    published_at       timestamptz not null,
    recorded_at        timestamptz not null,
    published_by       bigint      references account_person,
    renderer           integer     not null,
    parts              jsonb       not null,
    outline            jsonb       not null,
    lead               jsonb,
    constraint an_edition_has_its_own_number unique (version, number),
    constraint an_edition_is_made_from_language_and_edition check ((made_from_language is null) = (made_from_edition is null))
);

comment on table article_edition is 'A published text. Its words never change; parts, outline and lead picture are made again when the renderer changes.';

create table article_address (
    language text        not null,
    slug     text        not null,
    version  bigint      not null references article_version on delete cascade,
    current  boolean     not null,
    since    timestamptz not null,
    primary key (language, slug)
);

comment on table article_address is 'Where a version can be reached, or could be: addresses that are not current redirect.';

create unique index a_version_has_one_current_address on article_address (version) where current;
create index article_address_slug on article_address (slug);
create index article_revision_slug on article_revision (slug);
