create table topic_topic (
    id     bigint primary key,
    handle text   not null constraint a_handle_belongs_to_one_topic unique
                  constraint a_topics_handle_is_short_plain_and_lower_case check (handle ~ '^[a-z0-9-]{1,64}$')
);

comment on table topic_topic is 'Something that articles are about, the same in every language.';

create sequence topic_topic_seq increment by 50;

create table topic_name (
    topic       bigint not null references topic_topic,
    language    text   not null,
    name        text   not null constraint a_topic_has_a_name check (name <> ''),
    slug        text   not null,
    description text   not null,
    primary key (topic, language),
    constraint a_topics_address_is_its_own_in_each_language unique (language, slug)
);

comment on table topic_name is 'What a topic is called, and where it is found, in one language.';
