import { Checkbox } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsumerUnit, ConsumerUnitFields } from '../../api/consumption';
import { Choice } from '../../components/Choice';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { Notice } from '../../components/Notice';
import { useEntries } from '../../components/useEntries';
import { UFS } from '../../lib/cepUf';
import { distributorsQuery, municipalitiesQuery } from './consumptionQueries';
import { classesOf, CONNECTIONS, MARKETS, modalitiesOf, SUBGROUPS } from './unitChoices';
import {
  isShown,
  judgeUnit,
  OPTIONAL,
  sentUnit,
  typedUnit,
  UNIT_FIELDS,
  withSubgroup,
  type TypedUnit,
  type UnitField,
} from './unitTyped';

type Props = {
  unit?: ConsumerUnit;
  busy: boolean;
  error: unknown;
  onSend: (fields: ConsumerUnitFields) => void;
};

const TEXTS: { name: UnitField; mode?: 'decimal' }[] = [
  { name: 'voltageKv', mode: 'decimal' },
  { name: 'peakDemandKw', mode: 'decimal' },
  { name: 'demandKw', mode: 'decimal' },
];

/** A consumer unit as the bill names it; fields that its prices do not have are not asked for. */
export const UnitForm = ({ unit, busy, error, onSend }: Props) => {
  const { t } = useTranslation();
  const [generates, setGenerates] = useState(unit?.ownGeneration ?? false);
  const entries = useEntries<UnitField>({
    initial: typedUnit(unit),
    error,
    judge: judgeUnit,
    optional: OPTIONAL,
    blame: { CONSUMER_UNIT_NUMBER_TAKEN: 'number' },
    served: {
      discount: 'discountRate',
      'discount.rate': 'discountRate',
      'discount.demandKw': 'discountKw',
      'discount.until': 'discountUntil',
    },
  });
  const { values } = entries;
  const distributors = useQuery(distributorsQuery).data ?? [];
  const towns = useQuery(municipalitiesQuery(values.uf)).data ?? [];
  const labels = Object.fromEntries(UNIT_FIELDS.map((name) => [name, t(`units.fields.${name}`)])) as Record<
    UnitField,
    string
  >;
  const common = { form: 'unit', entries, none: t('units.choose') };
  const words = (family: string, all: string[]) => all.map((value) => ({ value, label: t(`${family}.${value}`) }));
  const chosen = {
    ...entries,
    set: (name: UnitField, value: string) => {
      if (name === 'uf') entries.set('municipality', '');
      const changed: Partial<TypedUnit> = name === 'subgroup' ? withSubgroup(values, value) : { [name]: value };
      for (const [field, typed] of Object.entries(changed)) entries.set(field as UnitField, typed);
    },
  };
  return (
    <EntryForm
      id="unit"
      entries={entries}
      labels={labels}
      action={t('units.save')}
      busy={busy}
      error={error}
      onSend={() => onSend(sentUnit(values, generates))}
    >
      <Entry form="unit" name="name" entries={entries} label={labels.name} help={t('units.help.name')} />
      <Entry
        form="unit"
        name="number"
        entries={entries}
        label={labels.number}
        help={t('units.help.number')}
        inputMode="numeric"
        optional
      />
      <Entry
        form="unit"
        name="legacyNumber"
        entries={entries}
        label={labels.legacyNumber}
        help={t('units.help.legacyNumber')}
        optional
      />
      {distributors.length > 0 ? (
        <Choice
          {...common}
          name="distributorCnpj"
          label={labels.distributorCnpj}
          choices={distributors.map(({ cnpj, name }) => ({ value: cnpj, label: name }))}
        />
      ) : (
        <Entry
          form="unit"
          name="distributorCnpj"
          entries={entries}
          label={t('units.distributorByCnpj')}
          help={t('units.help.distributorCnpj')}
        />
      )}
      <Choice
        {...common}
        entries={chosen}
        name="uf"
        label={labels.uf}
        choices={UFS.map((uf) => ({ value: uf, label: uf }))}
      />
      {towns.length > 0 ? (
        <Choice
          {...common}
          name="municipality"
          label={labels.municipality}
          choices={towns.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
      ) : null}
      <Choice
        {...common}
        entries={chosen}
        name="subgroup"
        label={labels.subgroup}
        help={t('units.help.subgroup')}
        choices={words('subgroups', SUBGROUPS)}
      />
      <Choice
        {...common}
        name="modality"
        label={labels.modality}
        choices={words('modalities', modalitiesOf(values.subgroup))}
      />
      <Choice
        {...common}
        name="consumerClass"
        label={labels.consumerClass}
        choices={words('consumerClasses', classesOf(values.subgroup))}
      />
      {TEXTS.filter(({ name }) => isShown(name, values)).map(({ name, mode }) => (
        <Entry key={name} form="unit" name={name} entries={entries} label={labels[name]} inputMode={mode} optional />
      ))}
      {isShown('connection', values) ? (
        <Choice
          {...common}
          name="connection"
          label={labels.connection}
          choices={words('connections', CONNECTIONS)}
          optional
        />
      ) : null}
      <Choice {...common} name="market" label={labels.market} choices={words('markets', MARKETS)} />
      <Checkbox
        id="unit-ownGeneration"
        labelText={t('units.ownGeneration')}
        checked={generates}
        onChange={(_, { checked }) => setGenerates(checked)}
      />
      {isShown('discountRate', values) ? (
        <fieldset>
          <legend>{t('units.discount')}</legend>
          <Notice tone="info" title={t('units.discountNote')} />
          <Entry
            form="unit"
            name="discountRate"
            entries={entries}
            label={labels.discountRate}
            inputMode="decimal"
            optional
          />
          <Entry
            form="unit"
            name="discountKw"
            entries={entries}
            label={labels.discountKw}
            inputMode="decimal"
            optional
          />
          <Entry form="unit" name="discountUntil" entries={entries} label={labels.discountUntil} type="date" optional />
        </fieldset>
      ) : null}
    </EntryForm>
  );
};
