import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../../api/accountQuery';
import { chooseCompany, linkCompany } from '../../api/identity';
import type { Registration } from '../../api/types';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';

/** Joins the company of this browser to the account that is signed in, and goes on acting for it. */
export const LinkCompany = ({ registration }: { registration: Registration }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const router = useRouter();
  const link = useMutation({
    mutationFn: async () => {
      await linkCompany();
      return chooseCompany(registration.id);
    },
    onSuccess: async (account) => {
      queries.setQueryData(accountQuery.queryKey, account);
      await router.navigate({ to: '/inicio' });
    },
  });
  return (
    <div className="ce-card">
      {link.isError ? <Notice tone="error" live="alert" title={refusal(link.error)} /> : null}
      <p>
        <strong>{registration.draft.legalName}</strong>
        <br />
        <span className="ce-hint">{registration.protocol}</span>
      </p>
      <Button onClick={() => link.mutate()} aria-disabled={link.isPending}>
        {link.isPending ? <InlineLoading description={t('wizard.working')} /> : t('identity.link.action')}
      </Button>
    </div>
  );
};
