alter table media_asset
    add column replaced_by text        references media_asset on delete set null,
    add column trashed_at  timestamptz,
    add constraint a_file_does_not_replace_itself check (replaced_by <> hash);

comment on column media_asset.replaced_by is 'What is shown wherever texts mean this one; never itself replaced, so that one step leads there.';
comment on column media_asset.trashed_at is 'Since when nobody finds it; until it is removed for good it can be taken out again.';

create index media_asset_replaced_by on media_asset (replaced_by) where replaced_by is not null;
