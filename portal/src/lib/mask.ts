/** A mask only arranges what was typed: text it cannot arrange is left as it is, for the validator to name. */
export type Mask = {
  pattern: (chars: string) => string;
  clean: (raw: string) => string;
  accepts: RegExp;
};

const fill = (pattern: string, chars: string): string => {
  let out = '';
  let at = 0;
  for (const slot of pattern) {
    if (at >= chars.length) break;
    out += slot === '#' ? chars.charAt(at++) : slot;
  }
  return out;
};

export const applyMask = (mask: Mask, raw: string): string => {
  const chars = mask.clean(raw);
  return mask.accepts.test(chars) ? fill(mask.pattern(chars), chars) : raw;
};

/** Where the caret belongs after masking: behind as many kept characters as stood before it. */
export const caretAfterMask = (mask: Mask, raw: string, caret: number, masked: string): number => {
  let wanted = mask.clean(raw.slice(0, caret)).length;
  let at = 0;
  while (at < masked.length && wanted > 0) {
    if (mask.clean(masked.charAt(at)).length > 0) wanted -= 1;
    at += 1;
  }
  return at;
};

const digitsOf = (raw: string) => raw.replace(/[.\-/\s()]/g, '');

export const CNPJ_MASK: Mask = {
  pattern: () => '##.###.###/####-##',
  clean: (raw) => raw.replace(/[.\-/\s]/g, '').toUpperCase(),
  accepts: /^[0-9A-Z]{0,14}$/,
};
export const CPF_MASK: Mask = { pattern: () => '###.###.###-##', clean: digitsOf, accepts: /^\d{0,11}$/ };
export const CEP_MASK: Mask = { pattern: () => '#####-###', clean: digitsOf, accepts: /^\d{0,8}$/ };
export const CNAE_MASK: Mask = { pattern: () => '####-#/##', clean: digitsOf, accepts: /^\d{0,7}$/ };
export const PHONE_MASK: Mask = {
  pattern: (chars) => (chars.length > 10 ? '(##) #####-####' : '(##) ####-####'),
  clean: (raw) => digitsOf(raw).replace(/^\+55/, ''),
  accepts: /^\d{0,11}$/,
};
