-- Not worth a place in the write-ahead log: after a crash everybody says again that they are there.
create unlogged table article_presence (
    article  bigint      not null references article_article on delete cascade,
    language text        not null,
    person   bigint      not null references account_person on delete cascade,
    seen_at  timestamptz not null,
    primary key (article, language, person)
);

comment on table article_presence is 'Somebody who has a text open in the editor, and when their page last said so.';
