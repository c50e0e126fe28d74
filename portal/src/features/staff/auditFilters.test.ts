import { expect, it } from 'vitest';
import { auditExportUrl, auditQueryOf, NO_FILTERS } from './auditFilters';

it('asks for whole days of Brazil and leaves out what is empty', () => {
  expect(auditQueryOf({ ...NO_FILTERS, actor: ' ana ', from: '2026-11-20', to: '2026-11-21' })).toEqual({
    actor: 'ana',
    from: '2026-11-20T03:00:00.000Z',
    to: '2026-11-22T03:00:00.000Z',
    subjectKind: undefined,
    subjectId: undefined,
  });
});

it('exports what is shown', () => {
  expect(auditExportUrl(NO_FILTERS)).toBe('/api/v1/staff/audit/export');
  expect(auditExportUrl({ ...NO_FILTERS, subjectKind: 'STAFF', subjectId: 'a&b' })).toBe(
    '/api/v1/staff/audit/export?subjectKind=STAFF&subjectId=a%26b',
  );
});
