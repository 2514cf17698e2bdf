-- A blog: UUIDs, citext, defaults of all kinds, full text, two join tables, names that Java has.
create extension if not exists citext;
create table authors (
  author_uuid uuid primary key default gen_random_uuid(),
  email citext not null unique,
  display_name varchar(100) not null check (char_length(display_name) > 1),
  bio text,
  active boolean not null default true,
  karma bigint not null default 0 check (karma > -100),
  created_at timestamptz not null default now(),
  birthday date default '2000-01-01',
  token bytea default '\x00',
  wait interval default '1 day',
  hours interval default '02:00:00',
  meta jsonb not null default '{"a": 1}',
  roles text[] default '{a,b}',
  flags int[] not null default array[]::int[],
  sleeps time default '22:00',
  seen timestamp default '2020-01-01 10:00:00');
create table blogs (
  id smallserial primary key,
  slug varchar(50) not null,
  owner_id uuid not null references authors(author_uuid),
  editor_id uuid references authors(author_uuid),
  constraint uniq_slug unique (slug),
  check (owner_id <> editor_id),
  check (slug = lower(slug)));
create table posts (
  id bigserial primary key,
  blog_id smallint not null references blogs on delete cascade,
  title text not null,
  body text,
  state text not null default 'draft' check (state in ('draft','published','archived')),
  published_at timestamptz,
  reply_to bigint references posts on delete set null,
  check ((state = 'published') = (published_at is not null)),
  constraint dates check (state <> 'published' or published_at is not null),
  views int not null default 0,
  likes int not null default 0,
  check (likes <= views),
  search tsvector generated always as (to_tsvector('english', coalesce(title, '') || ' ' || coalesce(body, ''))) stored);
create index idx_posts_blog on posts (blog_id, published_at desc nulls last);
create index posts_search on posts using gin (search);
create unique index one_draft on posts (blog_id) where state = 'draft';
create index posts_pub on posts (published_at) where published_at is not null;
create index posts_title_lower on posts (lower(title));
create index on posts (reply_to);
create table tags (
  name text primary key);
create table post_tags (
  post_id bigint references posts on delete cascade,
  tag text references tags on update cascade on delete cascade,
  primary key (post_id, tag));
create table post_likes (
  id bigserial primary key,
  post_id bigint not null references posts,
  author_id uuid not null references authors,
  at timestamptz default now(),
  unique (post_id, author_id));
create table follows (
  follower uuid not null references authors on delete cascade,
  followee uuid not null references authors on delete cascade,
  since date not null default current_date,
  primary key (follower, followee),
  check (follower <> followee));
create table settings (
  id int primary key default 1 check (id = 1),
  value text);
create table "user profile" (
  "user" uuid primary key references authors on delete cascade,
  "Avatar URL" text,
  "say ""hi""" text,
  "$money" numeric,
  "ÄÖ" int,
  constructor text,
  "getClass" text,
  "hashCode" text,
  query text,
  key text,
  fields text,
  place text,
  identity text,
  index text,
  rule text,
  count int,
  "toString" text,
  "string" text,
  date date);
create view v as select 1;
