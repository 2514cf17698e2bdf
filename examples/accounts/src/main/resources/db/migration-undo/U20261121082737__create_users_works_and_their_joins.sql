-- rowan takes back V20261121082737__create_users_works_and_their_joins.sql

drop table user_plans;

drop table plans;

drop table user_events;

drop table events;

drop table user_aims;

drop table aims;

drop table user_groups;

drop table groups;

drop table user_organizations;

drop table organizations;

drop table users;
