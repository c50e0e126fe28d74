import { guardedFetch } from './guardedFetch';
import { NetworkLost, refusalOf } from './problem';
import type { CompanyKind, RegistrationStatus } from './types';
import type { Language } from '../i18n';

export type SignInStep = { next: 'DONE' | 'PROVE_TOTP' | 'ENROL_TOTP'; recoveryCodesLeft: number | null };
export type CompanyRole = 'PME_USER' | 'PME_SIGNATORY' | 'SUPPLIER_USER' | 'SUPPLIER_SIGNATORY';
export type CompanyOfAccount = {
  registrationId: string;
  legalName: string | null;
  kind: CompanyKind;
  state: RegistrationStatus;
  owner: boolean;
  roles: CompanyRole[];
};
export type Account = {
  id: string;
  email: string;
  displayName: string;
  companies: CompanyOfAccount[];
  company: string | null;
  factors: { totp: boolean; recoveryCodesLeft: number };
  locale: Language;
  steppedUpUntil: string | null;
};
export type SessionView = {
  id: string;
  openedAt: string;
  lastSeenAt: string;
  device: string;
  place: string;
  current: boolean;
};
export type TotpEnrolment = { secret: string; uri: string };
export type Member = {
  accountId: string;
  displayName: string;
  email: string;
  owner: boolean;
  roles: CompanyRole[];
  since: string;
};
export type Invitation = { id: string; email: string; roles: CompanyRole[]; expiresAt: string };
export type Members = { members: Member[]; invitations: Invitation[] };
export type OpenInvitation = { companyName: string; email: string; accountExists: boolean };
export type NewPerson = { displayName: string; password: string };
type RecoveryCodes = { recoveryCodes: string[] };
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const ask = async <T>(method: Method, path: string, body?: unknown): Promise<T> => {
  const request = new Request(`${window.location.origin}/api/v1${path}`, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await guardedFetch(request).catch((cause: unknown) => {
    throw new NetworkLost('no answer', { cause });
  });
  const text = await answer.text();
  const read: unknown = text === '' ? undefined : await new Response(text).json().catch(() => undefined);
  if (!answer.ok) throw refusalOf(answer, read);
  return read as T;
};
const of = encodeURIComponent;

export const createAccount = (person: NewPerson) => ask<SignInStep>('POST', '/account', person);
export const linkCompany = () => ask<Account>('POST', '/account/companies');
export const signIn = (email: string, password: string) => ask<SignInStep>('POST', '/session', { email, password });
export const proveTotp = (code: string) => ask<SignInStep>('POST', '/session/totp', { code });
export const proveRecoveryCode = (code: string) => ask<SignInStep>('POST', '/session/recovery-code', { code });
export const enrolTotp = () => ask<TotpEnrolment>('POST', '/account/totp');
export const confirmTotp = (code: string) => ask<RecoveryCodes>('PUT', '/account/totp', { code });
export const signOut = () => ask<void>('DELETE', '/session');
export const myAccount = () => ask<Account>('GET', '/account');
export const chooseCompany = (registrationId: string) => ask<Account>('PUT', '/session/company', { registrationId });
export const stepUp = (code: string) => ask<void>('POST', '/session/step-up', { code });
export const changePassword = (currentPassword: string, newPassword: string) =>
  ask<void>('PUT', '/account/password', { currentPassword, newPassword });
export const newRecoveryCodes = () => ask<RecoveryCodes>('POST', '/account/recovery-codes');
export const listSessions = () => ask<SessionView[]>('GET', '/sessions');
export const endSession = (id: string) => ask<void>('DELETE', `/sessions/${of(id)}`);
export const endOtherSessions = () => ask<void>('DELETE', '/sessions');
export const requestPasswordReset = (email: string) => ask<void>('POST', '/password-resets', { email });
export const resetPassword = (token: string, newPassword: string) =>
  ask<void>('PUT', `/password-resets/${of(token)}`, { newPassword });
export const companyMembers = () => ask<Members>('GET', '/company/members');
export const inviteMember = (email: string, roles: CompanyRole[]) =>
  ask<void>('POST', '/company/invitations', { email, roles });
export const withdrawInvitation = (id: string) => ask<void>('DELETE', `/company/invitations/${of(id)}`);
export const changeMember = (accountId: string, roles: CompanyRole[]) =>
  ask<void>('PUT', `/company/members/${of(accountId)}`, { roles });
export const removeMember = (accountId: string) => ask<void>('DELETE', `/company/members/${of(accountId)}`);
export const invitation = (token: string) => ask<OpenInvitation>('GET', `/invitations/${of(token)}`);
export const acceptInvitation = (token: string, person: NewPerson | Record<string, never>) =>
  ask<SignInStep | Account>('POST', `/invitations/${of(token)}`, person);
export const changeLocale = (locale: Language) => ask<void>('PUT', '/account/locale', { locale });
