create sequence translation_wording_seq increment 50;

create table translation_text (
    hash text primary key,
    kind text not null,
    text text not null
);

comment on table translation_text is 'The words of a block, of any text in any language, by their hash: what was translated, and what people wrote, is there after every edit.';

create table translation_wording (
    id             bigint      primary key,
    version        bigint      not null references article_version on delete cascade,
    block          text        not null,
    hash           text        not null,
    source_version bigint      references article_version on delete cascade,
    source_blocks  text[]      not null,
    source_hashes  text[]      not null,
    origin         text        not null,
    engine         text,
    model          text,
    approved       boolean     not null,
    added          boolean     not null,
    person         bigint      references account_person,
    at             timestamptz not null,
    constraint every_source_block_has_its_words check (cardinality(source_blocks) = cardinality(source_hashes)),
    constraint sources_are_in_a_version check ((source_version is null) = (cardinality(source_blocks) = 0)),
    constraint a_model_belongs_to_an_engine check (model is null or engine is not null)
);

comment on table translation_wording is 'Certain words of a block of a translation: what they were made from, by whom or what. Only added to; of the same words the last one counts.';

-- All that is known of one translation, and the last of each block''s words.
create index translation_wording_version on translation_wording (version, block, hash, id desc);
