import { expect, it } from 'vitest';
import { registrationWith } from '../../test/registrationFixture';
import { journeyOf } from './journey';

const shape = (part: Parameters<typeof registrationWith>[0]) =>
  journeyOf(registrationWith(part)).map(({ id, state }) => `${id}:${state}`);

it('waits at the e-mail', () => {
  expect(shape({ status: 'EMAIL_PENDING' })).toEqual([
    'sent:done',
    'email:current',
    'verification:open',
    'review:open',
    'result:open',
  ]);
});

it('names the request for information where the review would be', () => {
  expect(shape({ status: 'NEED_INFO', emailProved: true })).toContain('information:current');
});

it('shows an approved PME without a review that it never had, and a supplier with it', () => {
  expect(shape({ status: 'APPROVED', emailProved: true })).toEqual([
    'sent:done',
    'email:done',
    'verification:done',
    'APPROVED:done',
  ]);
  expect(shape({ status: 'APPROVED', kind: 'SUPPLIER', emailProved: true })).toContain('review:done');
});

it('says that the e-mail was never confirmed when that is why it ended', () => {
  expect(shape({ status: 'EXPIRED' })).toEqual(['sent:done', 'emailMissed:done', 'EXPIRED:current']);
});

it('follows a suspended supplier on the way back', () => {
  expect(shape({ status: 'SUSPENDED', kind: 'SUPPLIER' })).toEqual([
    'approved:done',
    'suspended:current',
    'reinstatementReview:open',
    'reinstated:open',
  ]);
});
