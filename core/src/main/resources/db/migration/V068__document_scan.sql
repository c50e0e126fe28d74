-- What a malware scanner said of a file when it arrived; a file in which one was found is never kept (ASVS 5.4.3).
alter table document add column scan text not null default 'NOT_SCANNED';
alter table document alter column scan drop default;
alter table document add constraint document_scan_known check (scan in ('CLEAN', 'NOT_SCANNED'));
comment on column document.scan is 'NOT_SCANNED: no scanner was connected when the file arrived.';
