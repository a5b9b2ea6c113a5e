create sequence review_step_seq increment 50;
create sequence review_thread_seq increment 50;
create sequence review_comment_seq increment 50;

create table review_review (
    article      uuid        not null references article_article (public_id) on delete cascade,
    language     text        not null,
    state        text        not null
                             constraint a_review_waits_or_was_answered check (state in ('SUBMITTED', 'CHANGES_ASKED', 'APPROVED')),
    revision     integer     not null,
    submitted_by bigint      references account_person on delete set null,
    submitted_at timestamptz not null,
    changed_at   timestamptz not null,
    primary key (article, language)
);

comment on table review_review is 'A text that was handed in and is not published yet: what was said last, and of which saved revision.';

create index review_review_submitted_by on review_review (submitted_by);

create table review_step (
    id       bigint      primary key,
    article  uuid        not null references article_article (public_id) on delete cascade,
    language text        not null,
    at       timestamptz not null,
    person   bigint      references account_person on delete set null,
    step     text        not null
                         constraint a_review_has_these_steps check (step in ('SUBMITTED', 'CHANGES_ASKED', 'APPROVED', 'ASSIGNED', 'PUBLISHED')),
    revision integer,
    note     text        not null,
    about    bigint      references account_person on delete set null
);

comment on table review_step is 'One step in the history of a text''s reviews: who did what, of which revision, with which words, to whom.';

create index review_step_of_version on review_step (article, language, id);

create table review_thread (
    id          bigint      primary key,
    article     uuid        not null references article_article (public_id) on delete cascade,
    language    text        not null,
    block       text        not null,
    quote       text        not null,
    revision    integer     not null,
    opened_at   timestamptz not null,
    resolved_at timestamptz,
    resolved_by bigint      references account_person on delete set null
);

comment on table review_thread is 'What is talked over about one block of a text, with the block''s words as they were when somebody began.';

create index review_thread_of_version on review_thread (article, language, id);

create table review_comment (
    id     bigint      primary key,
    thread bigint      not null references review_thread on delete cascade,
    person bigint      references account_person on delete set null,
    at     timestamptz not null,
    words  text        not null
);

comment on table review_comment is 'What somebody said in a thread.';

create index review_comment_of_thread on review_comment (thread, id);
create index review_comment_of_person on review_comment (person);

create table review_assignment (
    article  uuid        not null references article_article (public_id) on delete cascade,
    language text        not null,
    task     text        not null
                         constraint one_reviews_or_translates check (task in ('REVIEW', 'TRANSLATION')),
    person   bigint      not null references account_person on delete cascade,
    due      date,
    given_by bigint      references account_person on delete set null,
    given_at timestamptz not null,
    primary key (article, language, task)
);

comment on table review_assignment is 'Who is to review or translate a text, perhaps until a day in the publication''s time zone; the text need not have been begun.';

create index review_assignment_of_person on review_assignment (person);
