import { InlineLoading } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/PageHeading';
import { showDay, showPercent } from '../../lib/formats';
import { RateForm, type RateInput } from './RateForm';
import { RateTable } from './RateTable';
import { StaffFault } from './StaffFault';
import { federalRatesQuery, icmsRatesQuery, noteFederalRate, noteIcmsRate } from './taxQueries';

const ICMS: RateInput[] = [
  { name: 'uf' },
  { name: 'from', type: 'date' },
  { name: 'percent', decimal: true },
  { name: 'act' },
];
const FEDERAL: RateInput[] = [
  { name: 'distributor' },
  { name: 'from', type: 'date' },
  { name: 'pisPercent', decimal: true },
  { name: 'cofinsPercent', decimal: true },
  { name: 'formula', options: ['ICMS_OUTSIDE_FEDERAL_BASE', 'ALL_IN_ONE_BASE'] },
  { name: 'act' },
];

export const TaxesPage = () => {
  const { t, i18n } = useTranslation();
  const icms = useQuery(icmsRatesQuery);
  const federal = useQuery(federalRatesQuery);
  const failed = icms.error ?? federal.error;
  return (
    <div className="ce-wrap ce-page">
      <PageHeading eyebrow={t('staff.eyebrow')} title={t('taxes.title')} lead={t('taxes.lead')} />
      {icms.isPending || federal.isPending ? <InlineLoading description={t('wizard.loading')} /> : null}
      {failed ? <StaffFault error={failed} page="/equipe/tributos" /> : null}
      {federal.data ? (
        <RateTable
          title={t('taxes.federal')}
          none={t('taxes.none')}
          columns={['distributor', 'from', 'pisPercent', 'cofinsPercent', 'act']}
          rows={federal.data.map((rate) => [
            rate.distributor,
            showDay(rate.from, i18n.language),
            showPercent(rate.pisPercent, i18n.language),
            showPercent(rate.cofinsPercent, i18n.language),
            rate.act,
          ])}
        />
      ) : null}
      {federal.data ? (
        <RateForm
          title={t('taxes.noteFederal')}
          prefix="federal"
          inputs={FEDERAL}
          note={noteFederalRate}
          changes={federalRatesQuery.queryKey}
        />
      ) : null}
      {icms.data ? (
        <RateForm
          title={t('taxes.noteIcms')}
          prefix="icms"
          inputs={ICMS}
          note={noteIcmsRate}
          changes={icmsRatesQuery.queryKey}
        />
      ) : null}
      {icms.data ? (
        <RateTable
          title={t('taxes.icms')}
          none={t('taxes.none')}
          columns={['uf', 'from', 'percent', 'act']}
          rows={icms.data.map((rate) => [
            rate.uf,
            showDay(rate.from, i18n.language),
            showPercent(rate.percent, i18n.language),
            rate.act,
          ])}
        />
      ) : null}
    </div>
  );
};
