create table transfer_sample (
    only_one  boolean     primary key default true constraint the_sample_is_loaded_once check (only_one),
    loaded_at timestamptz not null
);

comment on table transfer_sample is 'That the sample publication was loaded: one row, for ever, so that it is never loaded again.';

create table transfer_item (
    path     text not null,
    article  uuid not null,
    language text not null,
    sample   boolean not null,
    primary key (path)
);

comment on table transfer_item is 'A text that came from a file, by the path of that file.';
