import { createPasskey, showPasskey } from '../lib/passkey';
import { answered, api } from './client';
import type { paths } from './schema';

type Listed = paths['/api/v1/account/passkeys']['get']['responses'][200]['content'];
export type Passkey = Listed[keyof Listed][number];

// The contract calls a credential an object: its form is WebAuthn's, not ours.
const body = (credential: object) => ({ body: { credential: credential as Record<string, never> } });

export const addPasskey = async () => {
  const { publicKey } = await answered(api.POST('/api/v1/account/passkeys/options'));
  return answered(api.POST('/api/v1/account/passkeys', body(await createPasskey(publicKey))));
};
export const signInByPasskey = async () => {
  const { publicKey } = await answered(api.POST('/api/v1/session/passkey/options'));
  return answered(api.POST('/api/v1/session/passkey', body(await showPasskey(publicKey))));
};
export const stepUpByPasskey = async () => {
  const { publicKey } = await answered(api.POST('/api/v1/session/step-up/passkey/options'));
  return answered(api.POST('/api/v1/session/step-up/passkey', body(await showPasskey(publicKey))));
};
export const listPasskeys = () => answered(api.GET('/api/v1/account/passkeys'));
export const renamePasskey = (id: string, label: string) =>
  answered(api.PUT('/api/v1/account/passkeys/{id}', { params: { path: { id } }, body: { label } }));
export const removePasskey = (id: string) =>
  answered(api.DELETE('/api/v1/account/passkeys/{id}', { params: { path: { id } } }));
