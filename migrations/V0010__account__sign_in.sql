create table account_password (
    person     bigint      primary key references account_person,
    hash       text        not null,
    changed_at timestamptz not null
);

comment on table account_password is 'How a person proves who they are by something they know; argon2id, never the password.';

create table account_link (
    id         bigint      primary key,
    person     bigint      references account_person,
    purpose    text        not null
                           constraint a_link_sets_up_resets_or_invites check (purpose in ('SET_UP', 'RESET', 'INVITATION')),
    hash       bytea       not null constraint a_link_is_unlike_any_other unique
                           constraint a_link_is_kept_as_sha_256 check (length(hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint only_the_set_up_link_is_nobodys check ((person is null) = (purpose = 'SET_UP'))
);

comment on table account_link is 'A link that lets somebody in once to choose a password; only its hash is kept.';

create sequence account_link_seq increment by 50;

create index account_link_of_person on account_link (person);

create table account_totp (
    person       bigint      primary key references account_person,
    secret       bytea       not null,
    confirmed_at timestamptz,
    last_step    bigint      not null
);

comment on table account_totp is 'The secret shared with a person''s authenticator (RFC 6238), and the last time step for which a code was taken, so that none is taken twice.';

create table account_recovery_code (
    person  bigint      not null references account_person,
    hash    bytea       not null constraint a_recovery_code_is_kept_as_sha_256 check (length(hash) = 32),
    used_at timestamptz,
    primary key (person, hash)
);

comment on table account_recovery_code is 'A code that stands in once for a lost authenticator; only its hash is kept.';

-- Spring Session's two tables, under our prefix.
create table account_session (
    primary_id            text    primary key,
    session_id            text    not null constraint a_session_is_unlike_any_other unique,
    creation_time         bigint  not null,
    last_access_time      bigint  not null,
    max_inactive_interval integer not null,
    expiry_time           bigint  not null,
    principal_name        text
);

comment on table account_session is 'A browser in which somebody is signed in.';

create index account_session_expiry on account_session (expiry_time);
create index account_session_of_person on account_session (principal_name);

create table account_session_attributes (
    session_primary_id text  not null references account_session on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

comment on table account_session_attributes is 'What is remembered of a session, as JSON: the person, how they proved who they are, and when.';

create table account_rate (
    id         text   primary key,
    state      bytea,
    expires_at bigint
);

comment on table account_rate is 'How much of a limit is used up, by what is limited: attempts to sign in for one account, or from one network address.';

create index account_rate_expiry on account_rate (expires_at);
