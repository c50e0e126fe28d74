-- What is over is forgotten after its time: only a sweep takes events out of a feed, and it finds what is due by index.
create function refuse_change_but_sweep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('connectenergy.sweep', true) = 'on' then
    return null;
  end if;
  raise exception 'table % is append-only, % refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end
$$;

drop trigger company_event_append_only on company_event;
create trigger company_event_append_only before update or delete or truncate on company_event
  for each statement execute function refuse_change_but_sweep();

create index company_event_moment on company_event (at);
create index account_session_expiry on account_session (expires_at);
