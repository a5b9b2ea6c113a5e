create sequence translation_same_meaning_seq increment 50;
create sequence translation_left_out_seq increment 50;

create table translation_same_meaning (
    id          bigint      primary key,
    version     bigint      not null references article_version on delete cascade,
    block       text        not null,
    before_hash text        not null,
    after_hash  text        not null,
    person      bigint      references account_person,
    at          timestamptz not null,
    undone_by   bigint      references account_person,
    undone_at   timestamptz,
    constraint whoever_undid_it_did_so_at_a_time check (undone_by is null or undone_at is not null)
);

comment on table translation_same_meaning is 'Somebody said that a block means in these words what it meant in those; translations made from either stay current.';

create unique index words_mean_the_same_once on translation_same_meaning (version, block, before_hash, after_hash) where undone_at is null;

create table translation_left_out (
    id           bigint      primary key,
    version      bigint      not null references article_version on delete cascade,
    source_block text        not null,
    reason       text        not null,
    person       bigint      references account_person,
    at           timestamptz not null,
    undone_by    bigint      references account_person,
    undone_at    timestamptz,
    constraint a_reason_is_given check (reason <> '')
);

comment on table translation_left_out is 'A block of the source that a translation does without, on purpose.';

create unique index a_block_is_left_out_once on translation_left_out (version, source_block) where undone_at is null;
