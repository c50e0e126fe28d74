import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordConsumption, type ConsumerUnit } from '../../api/consumption';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { Notice } from '../../components/Notice';
import { useEntries } from '../../components/useEntries';
import { checkDecimal, decimalOf } from '../../lib/decimal';
import { showMonth } from '../../lib/formats';
import { unitQuery, unitsQuery } from './consumptionQueries';
import { quantitiesOf, quantityKey, type Quantity } from './unitChoices';

type Name = 'month' | Quantity;

const EMPTY: Record<Name, string> = {
  month: '',
  peakKwh: '',
  offPeakKwh: '',
  intermediateKwh: '',
  peakDemandKw: '',
  demandKw: '',
  reactiveKwh: '',
};

/** The server names the fields of a month by what they hold. */
const SERVED: Record<string, Name> = {
  month: 'month',
  peak: 'peakKwh',
  offPeak: 'offPeakKwh',
  intermediate: 'intermediateKwh',
  peakDemand: 'peakDemandKw',
  offPeakDemand: 'demandKw',
  reactiveExcess: 'reactiveKwh',
};

/** One month, typed from the bill. */
export const MonthForm = ({ unit }: { unit: ConsumerUnit }) => {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const [kept, setKept] = useState<string | null>(null);
  const columns = quantitiesOf(unit);
  const optional = (Object.keys(EMPTY) as Name[]).filter(
    (name) => name === 'reactiveKwh' || (name !== 'month' && !columns.includes(name)),
  );
  const save = useMutation({
    mutationFn: (typed: Record<Name, string>) =>
      recordConsumption(unit.id, {
        source: 'FORM',
        months: [
          {
            month: typed.month,
            peakKwh: decimalOf(typed.peakKwh) ?? 0,
            offPeakKwh: decimalOf(typed.offPeakKwh) ?? 0,
            intermediateKwh: decimalOf(typed.intermediateKwh) ?? 0,
            peakDemandKw: decimalOf(typed.peakDemandKw),
            demandKw: decimalOf(typed.demandKw),
            reactiveKwh: decimalOf(typed.reactiveKwh) ?? 0,
          },
        ],
      }),
    onSuccess: (changed, typed) => {
      entries.clear();
      setKept(typed.month);
      queries.setQueryData(unitQuery(unit.id).queryKey, changed);
      return queries.invalidateQueries({ queryKey: unitsQuery.queryKey, exact: true });
    },
  });
  const entries = useEntries<Name>({
    initial: EMPTY,
    error: save.error,
    optional,
    served: SERVED,
    judge: (typed) => ({
      month: /^\d{4}-\d{2}$/.test(typed.month) || typed.month === '' ? undefined : 'MONTH_UNREADABLE',
      ...Object.fromEntries(columns.map((name) => [name, checkDecimal(typed[name])])),
    }),
  });
  const labelOf = (name: Name) =>
    name === 'month' ? t('units.month') : t(`quantities.${quantityKey(name, unit.modality)}`);
  const labels = Object.fromEntries((Object.keys(EMPTY) as Name[]).map((name) => [name, labelOf(name)])) as Record<
    Name,
    string
  >;
  return (
    <section className="ce-facts" aria-labelledby="month-title">
      <div className="ce-facts__head">
        <h2 id="month-title">{t('units.monthTitle')}</h2>
      </div>
      {kept ? (
        <Notice tone="success" live="status" title={t('units.monthKept', { month: showMonth(kept, i18n.language) })} />
      ) : null}
      <EntryForm
        id="month"
        entries={entries}
        labels={labels}
        action={t('units.monthSave')}
        busy={save.isPending}
        error={save.error}
        plain
        onSend={() => {
          setKept(null);
          save.mutate(entries.values);
        }}
      >
        <Entry
          form="month"
          name="month"
          entries={entries}
          label={labels.month}
          type="month"
          help={t('units.help.month')}
        />
        {columns.map((name) => (
          <Entry
            key={name}
            form="month"
            name={name}
            entries={entries}
            label={labels[name]}
            inputMode="decimal"
            autoComplete="off"
            optional={optional.includes(name)}
          />
        ))}
      </EntryForm>
    </section>
  );
};
