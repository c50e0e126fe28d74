export const SHORTEST = 12;
export const LONGEST = 128;

export type Strength = 'empty' | 'short' | 'fair' | 'good' | 'strong' | 'long';

export const lengthOf = (password: string): number => [...password].length;

/** What the length alone says; whether a password is common or known only the server can tell. */
export const strengthOf = (password: string): Strength => {
  const length = lengthOf(password);
  if (length === 0) return 'empty';
  if (length < SHORTEST) return 'short';
  if (length > LONGEST) return 'long';
  if (length < 16) return 'fair';
  return length < 24 ? 'good' : 'strong';
};

/** The fault that needs no server to be seen. */
export const passwordFault = (password: string): string | undefined => {
  const strength = strengthOf(password);
  if (strength === 'short') return 'PASSWORD_TOO_SHORT';
  return strength === 'long' ? 'PASSWORD_TOO_LONG' : undefined;
};
