type Range = readonly [from: number, to: number, uf: string];

// First three digits of the CEP, in order; the first row that holds the number wins.
const RANGES: readonly Range[] = [
  [10, 199, 'SP'], [200, 289, 'RJ'], [290, 299, 'ES'], [300, 399, 'MG'], [400, 489, 'BA'], [490, 499, 'SE'],
  [500, 569, 'PE'], [570, 579, 'AL'], [580, 589, 'PB'], [590, 599, 'RN'], [600, 639, 'CE'], [640, 649, 'PI'],
  [650, 659, 'MA'], [660, 688, 'PA'], [689, 689, 'AP'], [690, 692, 'AM'], [693, 693, 'RR'], [694, 698, 'AM'],
  [699, 699, 'AC'], [700, 727, 'DF'], [728, 729, 'GO'], [730, 736, 'DF'], [737, 767, 'GO'], [768, 769, 'RO'],
  [770, 779, 'TO'], [780, 789, 'MT'], [790, 799, 'MS'], [800, 879, 'PR'], [880, 899, 'SC'], [900, 999, 'RS'],
]; // prettier-ignore

export const UFS: readonly string[] = [...new Set(RANGES.map(([, , uf]) => uf))].sort();

/** The state a CEP lies in, by its prefix. */
export const ufOfCep = (cep: string): string | undefined => {
  const digits = cep.replace('-', '').trim();
  if (!/^\d{8}$/.test(digits)) return undefined;
  const prefix = Number(digits.slice(0, 3));
  return RANGES.find(([from, to]) => prefix >= from && prefix <= to)?.[2];
};
