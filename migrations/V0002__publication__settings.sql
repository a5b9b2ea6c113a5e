create table publication_setting (
    only_one         boolean primary key default true constraint there_is_one_publication check (only_one),
    default_language text    not null,
    time_zone        text    not null
);

comment on table publication_setting is 'The publication itself: one row.';

create table publication_language (
    tag      text    primary key,
    position integer not null,
    missing  text    not null constraint missing_texts_are_hidden_or_shown_in_the_original check (missing in ('HIDE', 'ORIGINAL')),
    digits   text    not null
);

comment on table publication_language is 'A language in which the publication speaks, in the order in which readers are offered them.';

create table publication_wording (
    language text primary key,
    name     text not null,
    tagline  text not null
);

comment on table publication_wording is 'What the publication calls itself in one language.';

create table publication_link (
    place    text    not null constraint a_link_stands_in_the_head_or_the_foot check (place in ('HEADER', 'FOOTER')),
    position integer not null,
    language text    not null,
    label    text    not null,
    path     text    not null,
    primary key (place, position)
);

comment on table publication_link is 'A link of the navigation in one language.';
