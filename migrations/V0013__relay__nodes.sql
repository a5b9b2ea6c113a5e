create table relay_node (
    id          uuid        primary key,
    read_to     bigint      not null,
    lease_until timestamptz not null
);

comment on table relay_node is 'A node that serves readers: how far it has read the log of changes, and until when whoever publishes waits for it.';
