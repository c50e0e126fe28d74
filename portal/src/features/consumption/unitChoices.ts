import type { ConsumerUnit } from '../../api/consumption';

type Subgroup = ConsumerUnit['subgroup'];
type Modality = ConsumerUnit['modality'];
type ConsumerClass = ConsumerUnit['consumerClass'];

export const SUBGROUPS: Subgroup[] = ['A1', 'A2', 'A3', 'A3A', 'A4', 'AS', 'B1', 'B2', 'B3', 'B4'];
export const MARKETS: ConsumerUnit['market'][] = ['REGULATED', 'FREE'];
export const CONNECTIONS: NonNullable<ConsumerUnit['connection']>[] = ['SINGLE_PHASE', 'TWO_PHASE', 'THREE_PHASE'];

const CLASSES: ConsumerClass[] = [
  'COMMERCIAL',
  'INDUSTRIAL',
  'RURAL',
  'PUBLIC_SERVICE',
  'PUBLIC_AUTHORITY',
  'RESIDENTIAL',
  'PUBLIC_LIGHTING',
];

export const isGroupA = (subgroup: string): boolean => subgroup.startsWith('A');

/** The modalities that the regulator has for a subgroup; the server judges them again. */
export const modalitiesOf = (subgroup: string): Modality[] => {
  if (subgroup === '') return [];
  if (['A3A', 'A4', 'AS'].includes(subgroup)) return ['GREEN', 'BLUE'];
  if (isGroupA(subgroup)) return ['BLUE'];
  return subgroup === 'B4' ? ['CONVENTIONAL'] : ['CONVENTIONAL', 'WHITE'];
};

export const classesOf = (subgroup: string): ConsumerClass[] => {
  if (subgroup === 'B1') return ['RESIDENTIAL'];
  if (subgroup === 'B2') return ['RURAL'];
  if (subgroup === 'B3') return ['COMMERCIAL', 'INDUSTRIAL', 'PUBLIC_SERVICE', 'PUBLIC_AUTHORITY'];
  return subgroup === 'B4' ? ['PUBLIC_LIGHTING'] : CLASSES;
};

export type Quantity = 'peakKwh' | 'offPeakKwh' | 'intermediateKwh' | 'peakDemandKw' | 'demandKw' | 'reactiveKwh';

/** The quantities of a month under the prices of a unit, in the order of the bill. */
export const quantitiesOf = ({ subgroup, modality }: Pick<ConsumerUnit, 'subgroup' | 'modality'>): Quantity[] => [
  ...(modality === 'CONVENTIONAL' ? [] : (['peakKwh'] as const)),
  ...(modality === 'WHITE' ? (['intermediateKwh'] as const) : []),
  'offPeakKwh',
  ...(modality === 'BLUE' ? (['peakDemandKw'] as const) : []),
  ...(isGroupA(subgroup) ? (['demandKw'] as const) : []),
  'reactiveKwh',
];

/** Where one price holds all day the column is called by that. */
export const quantityKey = (quantity: Quantity, modality: Modality): string => {
  if (quantity === 'offPeakKwh' && modality === 'CONVENTIONAL') return 'allKwh';
  return quantity === 'demandKw' && modality === 'BLUE' ? 'offPeakDemandKw' : quantity;
};
