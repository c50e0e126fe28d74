import { Button } from '@carbon/react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import type { Registration } from '../../api/types';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';

export const ResendEmail = ({ registration }: { registration: Registration }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const resend = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/registrations/{id}/email-proof', { params: { path: { id: registration.id } } })),
  });
  return (
    <div className="ce-resend">
      <p>{t('resend.text', { email: registration.draft.email ?? '' })}</p>
      <Button kind="tertiary" size="md" onClick={() => resend.mutate()} disabled={resend.isPending}>
        {t('resend.button')}
      </Button>
      {resend.isSuccess ? <Notice tone="success" live="status" title={t('resend.done')} /> : null}
      {resend.isError ? <Notice tone="error" live="alert" title={refusal(resend.error)} /> : null}
    </div>
  );
};
