create table account_passkey (
    id              bigint      primary key,
    person          bigint      not null references account_person,
    name            text        not null constraint a_passkey_has_a_name check (name <> ''),
    credential      bytea       not null constraint a_passkey_belongs_to_one_person unique,
    public_key      bytea       not null,
    attestation     bytea       not null,
    signature_count bigint      not null,
    transports      text[]      not null,
    uv_initialized  boolean     not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    created_at      timestamptz not null,
    last_used       timestamptz
);

comment on table account_passkey is 'The public half of a key by which a person signs in without a password (WebAuthn); its secret half never leaves their device.';

create sequence account_passkey_seq increment by 50;

create index account_passkey_of_person on account_passkey (person);

create table account_challenge (
    challenge  bytea       primary key,
    person     bigint      references account_person,
    browser    bytea       not null constraint a_browser_is_kept_as_sha_256 check (length(browser) = 32),
    expires_at timestamptz not null
);

comment on table account_challenge is 'What a passkey is asked to sign, once, in the browser that asked: to be added to a person, or where there is none yet, to sign in.';

create index account_challenge_expiry on account_challenge (expires_at);
