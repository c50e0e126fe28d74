import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { mineQuery } from './registrationQueries';

export const LeaveBrowser = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const leave = useMutation({
    mutationFn: () => answered(api.DELETE('/api/v1/session')),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ['registration'], predicate: ({ queryKey }) => queryKey[1] !== 'mine' });
      queries.setQueryData(mineQuery.queryKey, null);
    },
  });
  return (
    <div className="ce-leave">
      <Button kind="ghost" size="md" onClick={() => leave.mutate()} disabled={leave.isPending}>
        {t('leave.button')}
      </Button>
      <p className="ce-hint">{t('leave.help')}</p>
      {leave.isError ? <Notice tone="error" live="alert" title={refusal(leave.error)} /> : null}
    </div>
  );
};
