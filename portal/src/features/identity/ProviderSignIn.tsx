import { Button } from '@carbon/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { providerDoor, providerQuery } from '../../api/provider';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { leave } from '../../lib/leave';

/** The way to sign in by another's identity, where the platform offers one. */
export const ProviderSignIn = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const provider = useQuery(providerQuery);
  const go = useMutation({ mutationFn: providerDoor, onSuccess: ({ url }) => leave(url) });
  const name = provider.data?.name;
  if (!name) return null;
  return (
    <div className="ce-after-card">
      {go.error ? <Notice tone="error" live="alert" title={refusal(go.error)} /> : null}
      <Button kind="tertiary" onClick={() => !go.isPending && go.mutate()} aria-disabled={go.isPending}>
        {t('identity.provider.signIn', { name })}
      </Button>
    </div>
  );
};
