import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MigrationEligibility } from '../../api/consumption';
import { Notice } from '../../components/Notice';
import { Waiting } from '../../components/Waiting';
import { eligibilityQuery } from './consumptionQueries';

const TONES: Record<MigrationEligibility['outcome'], 'success' | 'info' | 'warning'> = {
  ELIGIBLE: 'success',
  ALREADY_FREE: 'success',
  NOT_YET: 'info',
  NEED_DATA: 'warning',
  REVIEW: 'warning',
};

/** Whether a unit may go over to the free market, and the rule that says so. */
export const Eligibility = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const query = useQuery(eligibilityQuery(id));
  const found = query.data;
  return (
    <section className="ce-facts" aria-labelledby="eligibility-title">
      <div className="ce-facts__head">
        <h2 id="eligibility-title">{t('eligibility.title')}</h2>
      </div>
      <Waiting query={query} />
      {found ? (
        <Notice tone={TONES[found.outcome]} title={t(`eligibility.${found.outcome}`)}>
          <p>
            {t(`eligibility.rules.${found.rule}`)} {found.missing ? t(`units.fields.${found.missing}`) : null}
          </p>
          {found.retailerRequired ? <p>{t('eligibility.retailer')}</p> : null}
        </Notice>
      ) : null}
    </section>
  );
};
