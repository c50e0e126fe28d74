import { applyMask, CEP_MASK, CNAE_MASK, CNPJ_MASK, CPF_MASK, PHONE_MASK } from './mask';

export const ZONE = 'America/Sao_Paulo';

export const showDate = (iso: string, lang: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso)
    ? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))
    : new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: ZONE }).format(new Date(iso));

export const showDay = (day: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Per cent as it is published, at most three decimals. */
export const showPercent = (percent: number, lang: string): string =>
  `${new Intl.NumberFormat(lang, { maximumFractionDigits: 3 }).format(percent)} %`;

/** A month such as 2026-10. */
export const showMonth = (month: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

export const showMoment = (iso: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE }).format(new Date(iso));

export const showSecond = (iso: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'medium', timeZone: ZONE }).format(new Date(iso));

/** Calendar days from now until then in Brazil; negative once it has passed. */
export const daysUntil = (iso: string, now: Date): number => {
  const day = (moment: Date) => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(moment));
  return Math.round((day(new Date(iso)) - day(now)) / 86_400_000);
};

export type Remaining = { late: boolean; unit: 'Days' | 'Hours' | 'Minutes'; count: number };

/** How far off a moment is, in the largest unit that still says something. */
export const remainingUntil = (iso: string, now: Date): Remaining => {
  const millis = Date.parse(iso) - now.getTime();
  const late = millis < 0;
  const minutes = Math.floor(Math.abs(millis) / 60_000);
  if (minutes < 60) return { late, unit: 'Minutes', count: Math.max(minutes, 1) };
  if (minutes < 24 * 60) return { late, unit: 'Hours', count: Math.floor(minutes / 60) };
  return { late, unit: 'Days', count: Math.max(Math.abs(daysUntil(iso, now)), 1) };
};

export const todayInBrazil = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);

export const showSize = (bytes: number, lang: string): string => {
  const mega = bytes >= 1024 * 1024;
  const value = Math.max(bytes / (mega ? 1024 * 1024 : 1024), 1);
  return `${new Intl.NumberFormat(lang, { maximumFractionDigits: mega ? 1 : 0 }).format(value)} ${mega ? 'MB' : 'kB'}`;
};

const SHOWN: Record<string, (value: string) => string> = {
  cnpj: (value) => applyMask(CNPJ_MASK, value),
  representativeCpf: (value) => applyMask(CPF_MASK, value),
  cep: (value) => applyMask(CEP_MASK, value),
  cnae: (value) => applyMask(CNAE_MASK, value),
  phone: (value) => applyMask(PHONE_MASK, value),
};

/** A stored value as people write it. */
export const showField = (field: string, value: string): string => SHOWN[field]?.(value) ?? value;
