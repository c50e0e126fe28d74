import { useMutation } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { providerReturn } from '../../api/provider';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { useMessages } from '../../components/useMessages';
import { useSignInStep } from './useSignInStep';

/** Where the identity provider sends people back to: hands over what it brought, once. */
export const ProviderReturnPage = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const router = useRouter();
  const { code, state, iss } = useSearch({ from: '/entrar/retorno' });
  const { follow } = useSignInStep(undefined);
  const sent = useRef(false);
  const { mutate, error } = useMutation({
    mutationFn: providerReturn,
    onSuccess: (step) => (step.next === 'DONE' ? router.navigate({ to: '/seguranca', replace: true }) : follow(step)),
  });
  const complete = code !== undefined && state !== undefined;
  useEffect(() => {
    if (sent.current || !complete) return;
    sent.current = true;
    mutate({ code, state, iss: iss ?? null });
  }, [complete, code, state, iss, mutate]);
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('identity.provider.title')} lead={t('identity.provider.lead')} />
      {error || !complete ? (
        <Notice tone="warning" live="alert" title={error ? refusal(error) : t('identity.provider.declined')}>
          <Link to="/entrar">{t('identity.expired.again')}</Link>
        </Notice>
      ) : null}
    </div>
  );
};
