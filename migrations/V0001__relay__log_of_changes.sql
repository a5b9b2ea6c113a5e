create table relay_change (
    seq   bigint      primary key,
    at    timestamptz not null,
    kind  text        not null,
    about jsonb       not null,
    tags  text[]      not null
);

comment on table relay_change is 'One thing that moved and that readers, other nodes or programs must notice; the order of seq is the order of commits.';

create sequence relay_change_seq;

-- db-scheduler's table, under our prefix: jobs that survive a restart and run on one node only.
create table relay_job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

comment on table relay_job is 'One job waiting for its time, or being done by the node that picked it.';

create index relay_job_due on relay_job (execution_time, priority desc);
create index relay_job_heartbeat on relay_job (last_heartbeat);
