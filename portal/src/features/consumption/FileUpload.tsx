import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  previewConsumption,
  recordConsumption,
  type ConsumerUnit,
  type ConsumptionPreview,
} from '../../api/consumption';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { unitQuery, unitsQuery } from './consumptionQueries';
import { FilePreview } from './FilePreview';
import { quantitiesOf, quantityKey } from './unitChoices';

type Previewed = ConsumptionPreview['months'][number];

const usedOf = ({ month, peakKwh, offPeakKwh, intermediateKwh, peakDemandKw, demandKw, reactiveKwh }: Previewed) => ({
  month,
  peakKwh,
  offPeakKwh,
  intermediateKwh,
  peakDemandKw,
  demandKw,
  reactiveKwh,
});

/** Months from a table: looked at first, kept only when that is confirmed. */
export const FileUpload = ({ unit }: { unit: ConsumerUnit }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const [preview, setPreview] = useState<ConsumptionPreview | null>(null);
  const look = useMutation({
    mutationFn: (file: File) => previewConsumption(unit.id, file),
    onMutate: () => {
      setPreview(null);
      keep.reset();
    },
    onSuccess: setPreview,
  });
  const keep = useMutation({
    mutationFn: (months: ConsumptionPreview['months']) =>
      recordConsumption(unit.id, {
        source: 'FILE',
        months: months.map(usedOf),
      }),
    onSuccess: (changed) => {
      setPreview(null);
      queries.setQueryData(unitQuery(unit.id).queryKey, changed);
      return queries.invalidateQueries({ queryKey: unitsQuery.queryKey, exact: true });
    },
  });
  const error = look.error ?? keep.error;
  const columns = quantitiesOf(unit).map((quantity) => t(`quantities.${quantityKey(quantity, unit.modality)}`));
  return (
    <section className="ce-facts" aria-labelledby="file-title">
      <div className="ce-facts__head">
        <h2 id="file-title">{t('units.fileTitle')}</h2>
      </div>
      <p>{t('units.fileLead', { columns: [t('units.month'), ...columns].join('; ') })}</p>
      <Field id="consumption-file" label={t('units.file')} help={t('units.help.file')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) look.mutate(file);
            }}
          />
        )}
      </Field>
      {look.isPending ? <InlineLoading description={t('wizard.working')} /> : null}
      {error ? <Notice tone="error" live="alert" title={refusal(error)} /> : null}
      {keep.isSuccess ? <Notice tone="success" live="status" title={t('units.fileKept')} /> : null}
      {preview ? (
        <>
          <FilePreview unit={unit} preview={preview} />
          {preview.months.length > 0 ? (
            <Button disabled={keep.isPending} onClick={() => keep.mutate(preview.months)}>
              {t('units.fileKeep', { count: preview.months.length })}
            </Button>
          ) : null}
          <Button kind="ghost" onClick={() => setPreview(null)}>
            {t('units.fileDrop')}
          </Button>
        </>
      ) : null}
    </section>
  );
};
