import { answered, api } from './client';
import type { operations } from './schema';

export type AccountOverview = operations['lookUpAccount']['responses'][200]['content']['application/json'];

export const lookUpAccount = (email: string) =>
  answered(api.POST('/api/v1/staff/account-lookups', { body: { email } }));
export const endSessionOfAccount = (id: string, sessionId: string) =>
  answered(api.DELETE('/api/v1/staff/accounts/{id}/sessions/{sessionId}', { params: { path: { id, sessionId } } }));
export const endSessionsOfAccount = (id: string) =>
  answered(api.DELETE('/api/v1/staff/accounts/{id}/sessions', { params: { path: { id } } }));
