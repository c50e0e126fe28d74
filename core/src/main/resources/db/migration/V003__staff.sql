-- The people who work for the platform and what each of them may decide.
create table staff_member (
  username      text        primary key,
  display_name  text        not null,
  email         text,
  password_hash text        not null,
  active        boolean     not null default true,
  registered_at timestamptz not null,
  changed_at    timestamptz not null,
  constraint staff_member_username_form check (username ~ '^[a-z][a-z0-9._-]{1,59}$'),
  constraint staff_member_display_name_form check (length(display_name) between 1 and 120),
  constraint staff_member_password_encoded check (password_hash like '{bcrypt}$2%')
);

create table staff_member_role (
  username text not null references staff_member (username),
  role     text not null,
  primary key (username, role),
  constraint staff_member_role_known check (role in ('ADMIN', 'MEDIATOR', 'OPERATOR'))
);

comment on table staff_member is 'PERSONAL DATA of staff: the user name is the one they use in the task list.';
comment on column staff_member.username is 'PERSONAL DATA.';
comment on column staff_member.display_name is 'PERSONAL DATA.';
comment on column staff_member.email is 'PERSONAL DATA; receives escalations.';
comment on column staff_member.password_hash is 'PERSONAL DATA, secret: bcrypt, never logged or shown.';
