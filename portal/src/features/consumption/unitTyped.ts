import type { ConsumerUnit, ConsumerUnitFields } from '../../api/consumption';
import { checkDecimal, decimalOf, typedDecimal } from '../../lib/decimal';
import { classesOf, isGroupA, modalitiesOf } from './unitChoices';

export const UNIT_FIELDS = [
  'name',
  'number',
  'legacyNumber',
  'distributorCnpj',
  'uf',
  'municipality',
  'subgroup',
  'modality',
  'consumerClass',
  'voltageKv',
  'peakDemandKw',
  'demandKw',
  'connection',
  'market',
  'discountRate',
  'discountKw',
  'discountUntil',
] as const;

export type UnitField = (typeof UNIT_FIELDS)[number];
export type TypedUnit = Record<UnitField, string>;

export const OPTIONAL: UnitField[] = [
  'number',
  'legacyNumber',
  'municipality',
  'voltageKv',
  'peakDemandKw',
  'demandKw',
  'connection',
  'discountRate',
  'discountKw',
  'discountUntil',
];

const NUMBERS: UnitField[] = ['voltageKv', 'peakDemandKw', 'demandKw', 'discountRate', 'discountKw'];

/** A unit as its form shows it; a new one is empty. */
export const typedUnit = (unit?: ConsumerUnit): TypedUnit => ({
  name: unit?.name ?? '',
  number: unit?.number ?? '',
  legacyNumber: unit?.legacyNumber ?? '',
  distributorCnpj: unit?.distributorCnpj ?? '',
  uf: unit?.uf ?? '',
  municipality: unit?.municipality ?? '',
  subgroup: unit?.subgroup ?? '',
  modality: unit?.modality ?? '',
  consumerClass: unit?.consumerClass ?? '',
  voltageKv: typedDecimal(unit?.voltageKv),
  peakDemandKw: typedDecimal(unit?.peakDemandKw),
  demandKw: typedDecimal(unit?.demandKw),
  connection: unit?.connection ?? '',
  market: unit?.market ?? 'REGULATED',
  discountRate: typedDecimal(unit?.discount ? Number((unit.discount.rate * 100).toFixed(2)) : null),
  discountKw: typedDecimal(unit?.discount?.demandKw),
  discountUntil: unit?.discount?.until ?? '',
});

/** What can be told without the server: numbers, and a discount that is only half told. */
export const judgeUnit = (typed: TypedUnit): Partial<Record<UnitField, string | undefined>> => {
  const faults: Partial<Record<UnitField, string | undefined>> = {};
  for (const name of NUMBERS) faults[name] = checkDecimal(typed[name]);
  const discount = (['discountRate', 'discountKw', 'discountUntil'] as const).filter((name) => isShown(name, typed));
  const told = discount.filter((name) => typed[name].trim() !== '');
  if (told.length > 0) for (const name of discount) faults[name] ??= typed[name].trim() === '' ? 'MISSING' : undefined;
  return faults;
};

/** Whether a field belongs to the prices that were chosen. */
export const isShown = (name: UnitField, { subgroup, modality }: TypedUnit): boolean => {
  if (name === 'peakDemandKw') return modality === 'BLUE';
  if (name === 'connection') return subgroup !== '' && !isGroupA(subgroup);
  if (name === 'demandKw' || name.startsWith('discount')) return isGroupA(subgroup);
  return true;
};

/** Another subgroup may leave a modality or class behind that it does not have. */
export const withSubgroup = (typed: TypedUnit, subgroup: string): Partial<TypedUnit> => {
  const modalities: string[] = modalitiesOf(subgroup);
  const classes: string[] = classesOf(subgroup);
  return {
    subgroup,
    modality: modalities.includes(typed.modality) ? typed.modality : only(modalities),
    consumerClass: classes.includes(typed.consumerClass) ? typed.consumerClass : only(classes),
  };
};

export const sentUnit = (typed: TypedUnit, ownGeneration: boolean): ConsumerUnitFields => {
  const shown = (name: UnitField) => (isShown(name, typed) ? typed[name].trim() : '');
  const rate = decimalOf(shown('discountRate'));
  const demand = decimalOf(shown('discountKw'));
  return {
    name: typed.name.trim(),
    number: shown('number') || null,
    legacyNumber: shown('legacyNumber') || null,
    distributorCnpj: typed.distributorCnpj.trim(),
    uf: typed.uf as ConsumerUnitFields['uf'],
    municipality: shown('municipality') || null,
    subgroup: typed.subgroup as ConsumerUnitFields['subgroup'],
    modality: typed.modality as ConsumerUnitFields['modality'],
    consumerClass: typed.consumerClass as ConsumerUnitFields['consumerClass'],
    voltageKv: decimalOf(shown('voltageKv')),
    peakDemandKw: decimalOf(shown('peakDemandKw')),
    demandKw: decimalOf(shown('demandKw')),
    connection: (shown('connection') || null) as ConsumerUnitFields['connection'],
    market: typed.market as ConsumerUnitFields['market'],
    ownGeneration,
    discount:
      rate === null || demand === null
        ? null
        : { rate: Number((rate / 100).toFixed(4)), demandKw: demand, until: typed.discountUntil },
  };
};

const only = (choices: string[]): string => (choices.length === 1 ? (choices[0] ?? '') : '');
