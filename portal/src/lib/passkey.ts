/** The person, or the browser for them, did not go through with the passkey. */
export class PasskeyDeclined extends Error {
  override readonly name = 'PasskeyDeclined';
}

/** The authenticator has a passkey of this account already. */
export class PasskeyKnown extends Error {
  override readonly name = 'PasskeyKnown';
}

/** Whether this browser speaks to authenticators in the JSON form of WebAuthn Level 3. */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential === 'function' &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential;

const answered = async (asked: Promise<Credential | null>): Promise<object> => {
  let credential: Credential | null;
  try {
    credential = await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') throw new PasskeyKnown();
    if (error instanceof DOMException) throw new PasskeyDeclined();
    throw error;
  }
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyDeclined();
  return credential.toJSON() as object;
};

/** Lets the person make a passkey; answers what the server wants to see of it. */
export const createPasskey = (options: unknown): Promise<object> =>
  answered(
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON),
    }),
  );

/** Lets the person use a passkey of theirs. */
export const showPasskey = (options: unknown): Promise<object> =>
  answered(
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON),
    }),
  );
