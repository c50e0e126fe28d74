import { Button } from '@carbon/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { linkProvider, listProviderLinks, providerQuery, unlinkProvider } from '../../api/provider';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { StepUpDeclined, useStepUp } from '../../components/useStepUp';
import { Waiting } from '../../components/Waiting';
import { showMoment } from '../../lib/formats';
import { leave } from '../../lib/leave';

const host = (issuer: string) => new URL(issuer).host;

/** The identity providers that may stand for the password of the account; the second factor is asked for all the same. */
export const ProviderLinks = () => {
  const { t, i18n } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const { guarded, dialog } = useStepUp();
  const provider = useQuery(providerQuery);
  const list = useQuery({ queryKey: ['provider-links'], queryFn: listProviderLinks });
  const link = useMutation({ mutationFn: () => guarded(linkProvider), onSuccess: ({ url }) => leave(url) });
  const unlink = useMutation({
    mutationFn: (id: string) => guarded(() => unlinkProvider(id)),
    onSuccess: () =>
      Promise.all(['provider-links', 'sessions'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const name = provider.data?.name;
  const links = list.data ?? [];
  const error = [link.error, unlink.error].find((one) => one && !(one instanceof StepUpDeclined));
  if (!name && links.length === 0) return null;
  return (
    <section className="ce-facts" aria-labelledby="providers-title">
      <div className="ce-facts__head">
        <h2 id="providers-title">{t('security.providers.title')}</h2>
      </div>
      <p className="ce-hint">{t('security.providers.text')}</p>
      <Waiting query={list} />
      {error ? <Notice tone="error" live="alert" title={refusal(error)} /> : null}
      <ul className="ce-rows">
        {links.map(({ id, issuer, linkedAt }) => (
          <li className="ce-row" key={id}>
            <div className="ce-row__text">
              <h3>{host(issuer)}</h3>
              <p className="ce-hint">{t('security.providers.linked', { at: showMoment(linkedAt, i18n.language) })}</p>
            </div>
            <Button
              kind="ghost"
              size="sm"
              onClick={() => !unlink.isPending && unlink.mutate(id)}
              aria-disabled={unlink.isPending}
            >
              {t('security.providers.unlink')}
              <span className="ce-hidden">: {host(issuer)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {name && links.length === 0 ? (
        <Button
          kind="tertiary"
          size="md"
          onClick={() => !link.isPending && link.mutate()}
          aria-disabled={link.isPending}
        >
          {t('security.providers.link', { name })}
        </Button>
      ) : null}
      <p role="status">{unlink.isSuccess ? t('security.providers.unlinked') : ''}</p>
      {dialog}
    </section>
  );
};
