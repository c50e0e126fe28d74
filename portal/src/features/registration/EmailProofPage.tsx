import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { NetworkLost } from '../../api/problem';
import { signedInHint } from '../../api/session';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { useMessages } from '../../components/useMessages';

/** Where the link of the confirmation e-mail leads; proving twice changes nothing, so it may be sent on arrival. */
export const EmailProofPage = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const { token } = useSearch({ from: '/confirmar-email' });
  const sent = useRef<string | null>(null);
  const { mutate, isSuccess, isError, error } = useMutation({
    mutationFn: (proof: string) => answered(api.POST('/api/v1/email-proofs', { body: { token: proof } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['registration'] }),
  });
  useEffect(() => {
    if (!token || sent.current === token) return;
    sent.current = token;
    mutate(token);
  }, [token, mutate]);

  if (isSuccess) {
    return (
      <div className="ce-wrap ce-page ce-page--narrow">
        <PageHeading focusKey="done" title={t('emailProof.doneTitle')} lead={t('emailProof.doneText')} />
        <div className="ce-buttons">
          {signedInHint() ? null : (
            <Link to="/criar-acesso" className="cds--btn cds--btn--primary ce-button-link">
              {t('emailProof.createAccount')}
            </Link>
          )}
          <Link to="/cadastro/acompanhar" className="cds--btn cds--btn--tertiary ce-button-link">
            {t('emailProof.follow')}
          </Link>
        </div>
      </div>
    );
  }
  const failed = isError || !token;
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        focusKey={failed ? 'failed' : ''}
        title={t(failed ? 'emailProof.failedTitle' : 'emailProof.title')}
      />
      {failed ? (
        <>
          <Notice tone="error" live="alert" title={token ? refusal(error) : t('emailProof.noToken')}>
            {t('emailProof.failedText')}
          </Notice>
          <div className="ce-actions">
            {token && error instanceof NetworkLost ? (
              <Button onClick={() => mutate(token)}>{t('retry')}</Button>
            ) : (
              <Link to="/cadastro/acompanhar" className="cds--btn cds--btn--tertiary ce-button-link">
                {t('emailProof.follow')}
              </Link>
            )}
          </div>
        </>
      ) : (
        <InlineLoading description={t('emailProof.working')} />
      )}
    </div>
  );
};
