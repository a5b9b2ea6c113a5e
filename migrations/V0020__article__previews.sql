create table article_preview (
    id         bigint      primary key,
    version    bigint      not null references article_version on delete cascade,
    revision   integer,
    hash       bytea       not null constraint a_preview_is_unlike_any_other unique
                           constraint a_preview_is_kept_as_sha_256 check (length(hash) = 32),
    made_by    bigint      references account_person,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);

comment on table article_preview is 'An address at which somebody without an account may read an unpublished text; only its hash is kept. Without a revision it shows the newest.';

create sequence article_preview_seq increment by 50;

create index article_preview_version on article_preview (version);
