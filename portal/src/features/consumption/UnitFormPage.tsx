import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changeConsumerUnit, registerConsumerUnit, type ConsumerUnitFields } from '../../api/consumption';
import { PageHeading } from '../../components/PageHeading';
import { Waiting } from '../../components/Waiting';
import { unitQuery, unitsQuery } from './consumptionQueries';
import { UnitForm } from './UnitForm';

const useSaved = (send: (fields: ConsumerUnitFields) => ReturnType<typeof registerConsumerUnit>) => {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: send,
    onSuccess: async (unit) => {
      queries.setQueryData(unitQuery(unit.id).queryKey, unit);
      await queries.invalidateQueries({ queryKey: unitsQuery.queryKey });
      await navigate({ to: '/unidades/$id', params: { id: unit.id } });
    },
  });
};

/** A new consumer unit. */
export const NewUnitPage = () => {
  const { t } = useTranslation();
  const save = useSaved(registerConsumerUnit);
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('units.newTitle')} lead={t('units.newLead')} />
      <UnitForm busy={save.isPending} error={save.error} onSend={save.mutate} />
    </div>
  );
};

/** A consumer unit to change. */
export const ChangeUnitPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const unit = useQuery(unitQuery(id));
  const save = useSaved((fields) => changeConsumerUnit(id, fields));
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('units.changeTitle')} eyebrow={unit.data?.name} />
      <Waiting query={unit} />
      {unit.data ? <UnitForm unit={unit.data} busy={save.isPending} error={save.error} onSend={save.mutate} /> : null}
    </div>
  );
};
