-- rowan generate-migrations --name create_users_works_and_their_joins

create table users (
  id uuid not null,
  handle text collate "C" not null,
  name text collate "C" not null,
  uid bigint,
  created_at timestamp with time zone not null,
  constraint users_pkey primary key (id),
  constraint users_handle_key unique (handle)
);

create table organizations (
  id uuid not null,
  name text collate "C" not null,
  constraint organizations_pkey primary key (id)
);

create table user_organizations (
  user_id uuid not null,
  organization_id uuid not null,
  role text collate "C" default 'member' not null,
  joined_at timestamp with time zone not null,
  constraint user_organizations_pkey primary key (user_id, organization_id)
);

create table user_groups (
  user_id uuid not null,
  group_id uuid not null,
  role text collate "C" default 'member' not null,
  joined_at timestamp with time zone not null,
  constraint user_groups_pkey primary key (user_id, group_id)
);

create table user_aims (
  user_id uuid not null,
  aim_id uuid not null,
  role text collate "C" default 'contributor' not null,
  joined_at timestamp with time zone not null,
  constraint user_aims_pkey primary key (user_id, aim_id)
);

create table user_events (
  user_id uuid not null,
  event_id uuid not null,
  role text collate "C" default 'guest' not null,
  joined_at timestamp with time zone not null,
  constraint user_events_pkey primary key (user_id, event_id)
);

create table user_plans (
  user_id uuid not null,
  plan_id uuid not null,
  role text collate "C" default 'contributor' not null,
  joined_at timestamp with time zone not null,
  constraint user_plans_pkey primary key (user_id, plan_id)
);

create table groups (
  id uuid not null,
  name text collate "C" not null,
  gid bigint,
  constraint groups_pkey primary key (id),
  constraint groups_name_key unique (name)
);

create table aims (
  id uuid not null,
  name text collate "C" not null,
  constraint aims_pkey primary key (id)
);

create table events (
  id uuid not null,
  name text collate "C" not null,
  starts_at timestamp with time zone,
  constraint events_pkey primary key (id)
);

create table plans (
  id uuid not null,
  name text collate "C" not null,
  due_on date,
  constraint plans_pkey primary key (id)
);

alter table user_organizations add constraint user_organizations_user_id_fkey foreign key (user_id) references users (id) on delete cascade;

alter table user_organizations add constraint user_organizations_organization_id_fkey foreign key (organization_id) references organizations (id) on delete cascade;

create index user_organizations_organization_id_idx on user_organizations (organization_id);

alter table user_groups add constraint user_groups_user_id_fkey foreign key (user_id) references users (id) on delete cascade;

alter table user_groups add constraint user_groups_group_id_fkey foreign key (group_id) references groups (id) on delete cascade;

create index user_groups_group_id_idx on user_groups (group_id);

alter table user_aims add constraint user_aims_user_id_fkey foreign key (user_id) references users (id) on delete cascade;

alter table user_aims add constraint user_aims_aim_id_fkey foreign key (aim_id) references aims (id) on delete cascade;

create index user_aims_aim_id_idx on user_aims (aim_id);

alter table user_events add constraint user_events_user_id_fkey foreign key (user_id) references users (id) on delete cascade;

alter table user_events add constraint user_events_event_id_fkey foreign key (event_id) references events (id) on delete cascade;

create index user_events_event_id_idx on user_events (event_id);

alter table user_plans add constraint user_plans_user_id_fkey foreign key (user_id) references users (id) on delete cascade;

alter table user_plans add constraint user_plans_plan_id_fkey foreign key (plan_id) references plans (id) on delete cascade;

create index user_plans_plan_id_idx on user_plans (plan_id);
