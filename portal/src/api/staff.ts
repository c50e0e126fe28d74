import { answered, api } from './client';
import type { operations } from './schema';

export type StaffNext = operations['staffSignIn']['responses'][200]['content']['application/json']['next'];

export const staffSignIn = (username: string, password: string) =>
  answered(api.POST('/api/v1/staff/session', { body: { username, password } }));
export const staffProveTotp = (code: string) => answered(api.POST('/api/v1/staff/session/totp', { body: { code } }));
export const staffProveRecoveryCode = (code: string) =>
  answered(api.POST('/api/v1/staff/session/recovery-code', { body: { code } }));
export const staffEnrolTotp = () => answered(api.POST('/api/v1/staff/totp'));
export const staffConfirmTotp = (code: string) => answered(api.PUT('/api/v1/staff/totp', { body: { code } }));
export const staffStepUp = (code: string) => answered(api.POST('/api/v1/staff/session/step-up', { body: { code } }));
export const staffSession = () => answered(api.GET('/api/v1/staff/session'));
