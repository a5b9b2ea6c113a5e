create table mail_letter (
    id         bigint      primary key,
    recipient  text        not null,
    subject    text        not null,
    text       text        not null,
    html       text        not null,
    created_at timestamptz not null
);

comment on table mail_letter is 'A letter that waits to be handed to the mail server; its row goes with it, for letters hold secrets.';

create sequence mail_letter_seq increment by 50;
