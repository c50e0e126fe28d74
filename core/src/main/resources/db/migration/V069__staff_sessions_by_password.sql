-- Sessions of the staff that were opened by a password alone, before the second factor, end here.
update session set ended_at = now()
where subject_kind = 'STAFF' and stepped_up_until is null and ended_at is null;
