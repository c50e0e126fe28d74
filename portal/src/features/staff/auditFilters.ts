export type AuditFilters = { subjectKind: string; subjectId: string; actor: string; from: string; to: string };

export const NO_FILTERS: AuditFilters = { subjectKind: '', subjectId: '', actor: '', from: '', to: '' };

export const SUBJECT_KINDS = ['REGISTRATION', 'STAFF', 'ACCOUNT', 'ALERT', 'AUDIT'] as const;

const DAY = 86_400_000;

/** Days are days in Brazil, which keeps one offset all year; the last day is asked for whole. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00-03:00`);
const moment = (day: string, days: number): string | undefined =>
  Number.isNaN(startOf(day)) ? undefined : new Date(startOf(day) + days * DAY).toISOString();

export type AuditQuery = { subjectKind?: string; subjectId?: string; actor?: string; from?: string; to?: string };

/** What the server is asked for; an empty field does not narrow the question. */
export const auditQueryOf = (filters: AuditFilters): AuditQuery => ({
  subjectKind: filters.subjectKind || undefined,
  subjectId: filters.subjectId.trim() || undefined,
  actor: filters.actor.trim() || undefined,
  from: moment(filters.from, 0),
  to: moment(filters.to, 1),
});

export const auditExportUrl = (filters: AuditFilters): string => {
  const asked = Object.entries(auditQueryOf(filters)).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(asked).toString();
  return `/api/v1/staff/audit/export${query ? `?${query}` : ''}`;
};
