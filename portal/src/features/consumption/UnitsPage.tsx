import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ConsumerUnit } from '../../api/consumption';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { Waiting } from '../../components/Waiting';
import { unitsQuery } from './consumptionQueries';

const UnitRow = ({ unit }: { unit: ConsumerUnit }) => {
  const { t } = useTranslation();
  return (
    <li className="ce-row">
      <div className="ce-row__text">
        <Link to="/unidades/$id" params={{ id: unit.id }}>
          {unit.name}
        </Link>
        <p>
          {t(`subgroups.${unit.subgroup}`)} · {t(`modalities.${unit.modality}`)} · {unit.uf}
        </p>
        <p>{t('units.monthsKnown', { count: unit.months.length })}</p>
      </div>
    </li>
  );
};

/** The consumer units of the company. */
export const UnitsPage = () => {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('units.title')} lead={t('units.lead')} />
      <Waiting query={units} />
      {units.data?.length === 0 ? <Notice tone="info" title={t('units.none')} /> : null}
      <ul className="ce-rows">
        {units.data?.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </ul>
      <p>
        <Link to="/unidades/nova" className="cds--btn cds--btn--primary ce-button-link">
          {t('units.add')}
        </Link>
      </p>
    </div>
  );
};
