/** What stands in a field for a number: with comma or point; 1.234 is refused, because nobody knows which point that is. */
export const readDecimal = (typed: string): number | 'NUMBER_UNREADABLE' | 'NUMBER_AMBIGUOUS' => {
  const text = typed.trim();
  if (/^(\d{1,3}(\.\d{3})*|\d+),\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return 'NUMBER_AMBIGUOUS';
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : 'NUMBER_UNREADABLE';
};

/** The rule that a typed number breaks, if any; empty breaks none. */
export const checkDecimal = (typed: string): string | undefined => {
  if (typed.trim() === '') return undefined;
  const value = readDecimal(typed);
  return typeof value === 'string' ? value : undefined;
};

/** A number that was judged before; empty is none. */
export const decimalOf = (typed: string): number | null => {
  const value = typed.trim() === '' ? null : readDecimal(typed);
  return typeof value === 'string' ? null : value;
};

/** A number as a field shows it, in the way in which it is read back. */
export const typedDecimal = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value).replace('.', ',');

export const showDecimal = (value: number, lang: string): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 3 }).format(value);
