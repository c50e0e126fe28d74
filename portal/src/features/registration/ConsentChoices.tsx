import { Checkbox } from '@carbon/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import type { ConsentPurpose } from '../../api/types';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { consentsQuery, termsQuery } from './registrationQueries';

/** Each consent can be taken back as easily as it was given (LGPD art. 8). */
export const ConsentChoices = ({ registrationId }: { registrationId: string }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const consents = useQuery(consentsQuery(registrationId));
  const terms = useQuery(termsQuery);
  const change = useMutation({
    mutationFn: ({ purpose, granted }: { purpose: ConsentPurpose; granted: boolean }) =>
      answered(
        api.PUT('/api/v1/registrations/{id}/consents/{purpose}', {
          params: { path: { id: registrationId, purpose } },
          body: { granted },
        }),
      ),
    onSuccess: (all) => queries.setQueryData(consentsQuery(registrationId).queryKey, all),
  });
  if (!consents.data || !terms.data) return null;
  const granted = (purpose: ConsentPurpose) => consents.data.some((one) => one.purpose === purpose && one.granted);
  return (
    <section className="ce-choices" aria-labelledby="consents-title">
      <h2 id="consents-title">{t('consents.title')}</h2>
      <p className="ce-hint">{t('consents.help')}</p>
      {terms.data.purposes.map(({ purpose, text }) => (
        <Checkbox
          key={purpose}
          id={`choice-${purpose}`}
          labelText={text}
          checked={granted(purpose)}
          disabled={change.isPending}
          onChange={(_, { checked }) => change.mutate({ purpose, granted: checked })}
        />
      ))}
      {change.isError ? <Notice tone="error" live="alert" title={refusal(change.error)} /> : null}
      <p role="status" className="ce-hint">
        {change.isSuccess ? t('consents.saved') : ''}
      </p>
    </section>
  );
};
