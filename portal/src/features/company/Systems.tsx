import { Button } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewSecret } from '../../api/integration';
import { Dialog } from '../../components/Dialog';
import { Waiting } from '../../components/Waiting';
import { systemsQuery } from './companyQueries';
import { SystemForm } from './SystemForm';
import { SystemRow } from './SystemRow';

const SecretDialog = ({ shown, onClose }: { shown: NewSecret; onClose: () => void }) => {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Dialog title={t('company.systems.secret.title', { name: shown.client.name })} onClose={onClose}>
      <p>{t('company.systems.secret.text')}</p>
      <dl className="ce-secret">
        <dt>{t('company.systems.secret.id')}</dt>
        <dd>
          <code>{shown.client.clientId}</code>
        </dd>
        <dt>{t('company.systems.secret.value')}</dt>
        <dd>
          <code>{shown.secret}</code>
        </dd>
      </dl>
      <div className="ce-actions">
        <Button
          kind="tertiary"
          onClick={() => void navigator.clipboard.writeText(shown.secret).then(() => setCopied(true))}
        >
          {t('company.systems.secret.copy')}
        </Button>
        <span role="status">{copied ? t('identity.copied') : ''}</span>
        <Button onClick={onClose}>{t('company.systems.secret.done')}</Button>
      </div>
    </Dialog>
  );
};

/** The third-party systems that read for the company. */
export const Systems = ({ registrationId, manages }: { registrationId: string; manages: boolean }) => {
  const { t } = useTranslation();
  const systems = useQuery(systemsQuery(registrationId));
  const [shown, setShown] = useState<NewSecret | null>(null);
  return (
    <section className="ce-facts" aria-labelledby="systems-title">
      <div className="ce-facts__head">
        <h2 id="systems-title">{t('company.systems.title')}</h2>
      </div>
      <p>{t('company.systems.lead')}</p>
      <Waiting query={systems} />
      {systems.data?.length === 0 ? <p className="ce-hint">{t('company.systems.none')}</p> : null}
      <ul className="ce-rows">
        {systems.data?.map((system) => (
          <SystemRow key={system.clientId} system={system} manages={manages} onSecret={setShown} />
        ))}
      </ul>
      {manages ? <SystemForm onSecret={setShown} /> : null}
      {shown ? <SecretDialog shown={shown} onClose={() => setShown(null)} /> : null}
    </section>
  );
};
