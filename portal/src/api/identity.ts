import { answered, api } from './client';
import type { paths } from './schema';

type Body<R> = R extends { content: infer C } ? C[keyof C] : never;
type Answers<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { responses: infer R } ? R : never;

export type SignInStep = Body<Answers<'/api/v1/session', 'post'>[200]>;
export type Account = Body<Answers<'/api/v1/account', 'get'>[200]>;
export type CompanyOfAccount = Account['companies'][number];
export type CompanyRole = CompanyOfAccount['roles'][number];
export type SessionView = Body<Answers<'/api/v1/sessions', 'get'>[200]>[number];
export type Members = Body<Answers<'/api/v1/company/members', 'get'>[200]>;
export type Member = Members['members'][number];
export type Invitation = Members['invitations'][number];
export type OpenInvitation = Body<Answers<'/api/v1/invitations/{token}', 'get'>[200]>;
export type NewPerson = { displayName: string; password: string };

export const createAccount = (body: NewPerson) => answered(api.POST('/api/v1/account', { body }));
export const linkCompany = () => answered(api.POST('/api/v1/account/companies'));
export const signIn = (email: string, password: string) =>
  answered(api.POST('/api/v1/session', { body: { email, password } }));
export const proveTotp = (code: string) => answered(api.POST('/api/v1/session/totp', { body: { code } }));
export const proveRecoveryCode = (code: string) =>
  answered(api.POST('/api/v1/session/recovery-code', { body: { code } }));
export const enrolTotp = () => answered(api.POST('/api/v1/account/totp'));
export const confirmTotp = (code: string) => answered(api.PUT('/api/v1/account/totp', { body: { code } }));
export const signOut = () => answered(api.DELETE('/api/v1/session'));
export const myAccount = () => answered(api.GET('/api/v1/account'));
export const chooseCompany = (registrationId: string) =>
  answered(api.PUT('/api/v1/session/company', { body: { registrationId } }));
export const stepUp = (code: string) => answered(api.POST('/api/v1/session/step-up', { body: { code } }));
export const changePassword = (currentPassword: string, newPassword: string) =>
  answered(api.PUT('/api/v1/account/password', { body: { currentPassword, newPassword } }));
export const newRecoveryCodes = () => answered(api.POST('/api/v1/account/recovery-codes'));
export const listSessions = () => answered(api.GET('/api/v1/sessions'));
export const endSession = (id: string) => answered(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
export const endOtherSessions = () => answered(api.DELETE('/api/v1/sessions'));
export const requestPasswordReset = (email: string) =>
  answered(api.POST('/api/v1/password-resets', { body: { email } }));
export const resetPassword = (token: string, newPassword: string) =>
  answered(api.PUT('/api/v1/password-resets/{token}', { params: { path: { token } }, body: { newPassword } }));
export const companyMembers = () => answered(api.GET('/api/v1/company/members'));
export const inviteMember = (email: string, roles: CompanyRole[]) =>
  answered(api.POST('/api/v1/company/invitations', { body: { email, roles } }));
export const withdrawInvitation = (id: string) =>
  answered(api.DELETE('/api/v1/company/invitations/{id}', { params: { path: { id } } }));
export const changeMember = (accountId: string, roles: CompanyRole[]) =>
  answered(api.PUT('/api/v1/company/members/{accountId}', { params: { path: { accountId } }, body: { roles } }));
export const removeMember = (accountId: string) =>
  answered(api.DELETE('/api/v1/company/members/{accountId}', { params: { path: { accountId } } }));
export const invitation = (token: string) =>
  answered(api.GET('/api/v1/invitations/{token}', { params: { path: { token } } }));
export const acceptInvitation = (token: string, body: Partial<NewPerson>) =>
  answered(api.POST('/api/v1/invitations/{token}', { params: { path: { token } }, body }));
export const changeLocale = (locale: Account['locale']) =>
  answered(api.PUT('/api/v1/account/locale', { body: { locale } }));
