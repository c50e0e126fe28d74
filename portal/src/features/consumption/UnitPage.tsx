import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ConsumerUnit } from '../../api/consumption';
import { FactList, type Fact } from '../../components/FactList';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { Waiting } from '../../components/Waiting';
import { showDecimal } from '../../lib/decimal';
import { showDate } from '../../lib/formats';
import { distributorsQuery, unitQuery } from './consumptionQueries';
import { Eligibility } from './Eligibility';
import { FileUpload } from './FileUpload';
import { MonthForm } from './MonthForm';
import { MonthsTable } from './MonthsTable';

const UnitFacts = ({ unit }: { unit: ConsumerUnit }) => {
  const { t, i18n } = useTranslation();
  const distributors = useQuery(distributorsQuery).data ?? [];
  const named = distributors.find(({ cnpj }) => cnpj === unit.distributorCnpj)?.name;
  const measured = (value: number | null | undefined, measure: string): string | null =>
    value === null || value === undefined ? null : `${showDecimal(value, i18n.language)} ${measure}`;
  const values: [string, string | null | undefined][] = [
    ['number', unit.number],
    ['legacyNumber', unit.legacyNumber],
    ['distributorCnpj', named ? `${named} (${unit.distributorCnpj})` : unit.distributorCnpj],
    ['uf', `${unit.uf} · ${t(`submarkets.${unit.submarket}`)}`],
    ['subgroup', t(`subgroups.${unit.subgroup}`)],
    ['modality', t(`modalities.${unit.modality}`)],
    ['consumerClass', t(`consumerClasses.${unit.consumerClass}`)],
    ['voltageKv', measured(unit.voltageKv, 'kV')],
    ['peakDemandKw', measured(unit.peakDemandKw, 'kW')],
    ['demandKw', measured(unit.demandKw, 'kW')],
    ['connection', unit.connection ? t(`connections.${unit.connection}`) : null],
    ['market', t(`markets.${unit.market}`)],
    ['ownGeneration', unit.ownGeneration ? t('units.yes') : t('units.no')],
    [
      'discountRate',
      unit.discount
        ? `${showDecimal(unit.discount.rate * 100, i18n.language)} % · ${showDecimal(unit.discount.demandKw, i18n.language)} kW · ${showDate(unit.discount.until, i18n.language)}`
        : null,
    ],
  ];
  const facts: Fact[] = values.flatMap(([field, value]) =>
    value ? [{ label: t(`units.fields.${field}`), value }] : [],
  );
  return <FactList title={t('units.facts')} facts={facts} />;
};

/** A consumer unit: what it is, what it used, and the two ways in which more months come in. */
export const UnitPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const query = useQuery(unitQuery(id));
  const unit = query.data;
  return (
    <div className="ce-wrap ce-page">
      <PageHeading eyebrow={t('units.title')} title={unit?.name ?? t('units.unit')} focusKey={unit?.id} />
      <Waiting query={query} />
      {unit ? (
        <>
          {unit.numberDoubtful ? (
            <Notice tone="warning" title={t('units.doubtful')}>
              {t('units.doubtfulText')}
            </Notice>
          ) : null}
          <Eligibility id={unit.id} />
          <UnitFacts unit={unit} />
          <p>
            <Link to="/unidades/$id/alterar" params={{ id }} className="cds--btn cds--btn--tertiary ce-button-link">
              {t('units.change')}
            </Link>
          </p>
          <div className="ce-facts">
            <div className="ce-facts__head">
              <h2>{t('units.months')}</h2>
            </div>
            {unit.months.length > 0 ? (
              <MonthsTable unit={unit} title={t('units.months')} months={unit.months} />
            ) : (
              <Notice tone="info" title={t('units.noMonths')} />
            )}
          </div>
          <FileUpload unit={unit} />
          <MonthForm unit={unit} />
        </>
      ) : null}
    </div>
  );
};
