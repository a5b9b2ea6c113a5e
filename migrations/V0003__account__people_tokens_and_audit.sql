create table account_person (
    id         bigint      primary key,
    public_id  uuid        not null constraint a_public_id_belongs_to_one_person unique,
    handle     text        not null constraint a_handle_belongs_to_one_person unique
                           constraint a_handle_is_short_plain_and_lower_case check (handle ~ '^[a-z0-9-]{1,64}$'),
    kind       text        not null constraint a_person_is_human_or_a_service check (kind in ('PERSON', 'SERVICE')),
    email      text,
    email_key  text        constraint an_email_address_belongs_to_one_person unique,
    created_at timestamptz not null,
    constraint an_email_address_has_its_folded_form check ((email is null) = (email_key is null))
);

comment on table account_person is 'Somebody named (author, translator, editor), with or without sign-in, or a program that acts in its own name.';
comment on column account_person.email_key is 'The address folded by Unicode (NFKC, case), so that no two people have addresses that look alike.';

create sequence account_person_seq increment by 50;

create table account_profile (
    person   bigint not null references account_person,
    language text   not null,
    name     text   not null constraint a_person_has_a_name check (name <> ''),
    bio      text   not null,
    primary key (person, language)
);

comment on table account_profile is 'What a person is called, and says of themselves, in one language.';

create table account_role (
    person bigint not null references account_person,
    role   text   not null constraint a_role_is_one_of_four check (role in ('OWNER', 'EDITOR', 'AUTHOR', 'TRANSLATOR')),
    primary key (person, role)
);

comment on table account_role is 'One role of a person; what it allows is told by Rights.';

create table account_role_language (
    person   bigint not null,
    role     text   not null,
    language text   not null,
    primary key (person, role, language),
    foreign key (person, role) references account_role on delete cascade
);

comment on table account_role_language is 'A language that a role is given for; a translator without any translates nothing.';

create table account_token (
    id         bigint      primary key,
    person     bigint      not null references account_person,
    name       text        not null,
    hash       bytea       not null constraint a_token_is_unlike_any_other unique
                           constraint a_token_is_kept_as_sha_256 check (length(hash) = 32),
    shown      text        not null,
    scopes     text[]      not null
                           constraint scopes_are_known check (scopes <@ array['READ_DRAFTS', 'WRITE', 'PUBLISH', 'TRANSLATE', 'ADMIN']),
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used  timestamptz,
    revoked_at timestamptz
);

comment on table account_token is 'A secret by which a program acts for a person; only its hash is kept, and its first letters to tell it from others.';

create sequence account_token_seq increment by 50;

create index account_token_of_person on account_token (person);

create table account_audit (
    id      bigint      primary key,
    at      timestamptz not null,
    person  bigint      references account_person,
    token   bigint      references account_token,
    action  text        not null,
    subject text        not null,
    before  jsonb,
    after   jsonb
);

comment on table account_audit is 'Who did what to what, and what it was before and after; nobody named means the program itself or its command line.';

create sequence account_audit_seq increment by 50;

-- "What happened to this?" and the trail read from its end.
create index account_audit_of_subject on account_audit (subject, id);
