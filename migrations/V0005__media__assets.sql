create table media_asset (
    hash       text        primary key constraint an_asset_is_known_by_its_sha_256 check (hash ~ '^[0-9a-f]{64}$'),
    name       text        not null,
    type       text        not null constraint an_asset_is_a_picture check (type in ('JPEG', 'PNG', 'GIF', 'WEBP')),
    width      integer     not null constraint a_picture_has_a_width check (width > 0),
    height     integer     not null constraint a_picture_has_a_height check (height > 0),
    bytes      bigint      not null,
    created_at timestamptz not null,
    created_by bigint      references account_person
);

comment on table media_asset is 'A file that texts show, by the hash of its content; the file itself lies in the store.';
comment on column media_asset.created_by is 'Who brought it; nobody named means the program itself.';

-- Texts mean a file by its name, too.
create index media_asset_by_name on media_asset (name);
-- The newest files first.
create index media_asset_newest on media_asset (created_at, hash);
