alter table transfer_item
    add column source    text    not null default '',
    add column digest    text    not null default '',
    add column revision  integer not null default 1,
    add column published boolean not null default true,
    add column slug      text    not null default '',
    add column facts     text    not null default '';

update transfer_item set source = 'sample' where sample;

alter table transfer_item
    drop constraint transfer_item_pkey,
    add  primary key (source, path),
    drop column sample;

comment on column transfer_item.source is 'Which folder the path begins at: empty for the one that was imported without a name, "sample" for the sample publication.';
comment on column transfer_item.digest is 'Of the words as they were imported last, so that a second import knows what is new.';
comment on column transfer_item.revision is 'The revision that the import made; a draft of another number was edited here since.';
comment on column transfer_item.published is 'Whether the import published it, or arranged for it.';

create index transfer_item_article on transfer_item (article);
