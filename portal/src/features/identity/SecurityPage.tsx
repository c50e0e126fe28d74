import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../../api/accountQuery';
import { Enrolment } from '../../components/Enrolment';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { RecoveryCodes } from '../../components/RecoveryCodes';
import { passkeysWork } from '../../lib/passkey';
import { ChangePassword } from './ChangePassword';
import { Factors } from './Factors';
import { Passkeys } from './Passkeys';
import { personDoor } from './personDoor';
import { ProviderLinks } from './ProviderLinks';
import { Sessions } from './Sessions';
import { SignInExpired } from './SignInExpired';

type Renewal = { what: 'app' } | { what: 'codes'; codes: string[] };

/** How the person signs in and where: second factor, password, open sessions. */
export const SecurityPage = () => {
  const { t } = useTranslation();
  const account = useQuery(accountQuery);
  const [renewal, setRenewal] = useState<Renewal | null>(null);
  const [renewed, setRenewed] = useState(false);
  const done = () => {
    setRenewal(null);
    setRenewed(true);
    void account.refetch();
  };
  if (!account.data) return null;
  if (renewal) {
    return (
      <div className="ce-wrap ce-page ce-page--narrow">
        {renewal.what === 'codes' ? (
          <RecoveryCodes codes={renewal.codes} onDone={done} />
        ) : (
          <Enrolment
            lead={t('security.factors.replaceLead')}
            door={personDoor}
            expired={<SignInExpired de={undefined} />}
            onDone={done}
          />
        )}
      </div>
    );
  }
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        focusKey={renewed ? 'renewed' : ''}
        title={t('security.title')}
        lead={t('security.lead', { email: account.data.email })}
      />
      {renewed ? <Notice tone="success" live="status" title={t('security.factors.renewed')} /> : null}
      <Factors
        account={account.data}
        onCodes={(codes) => setRenewal({ what: 'codes', codes })}
        onReplace={() => setRenewal({ what: 'app' })}
      />
      {passkeysWork() || account.data.factors.passkeys > 0 ? <Passkeys /> : null}
      <ProviderLinks />
      <ChangePassword email={account.data.email} />
      <Sessions />
    </div>
  );
};
