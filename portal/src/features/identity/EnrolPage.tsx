import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '../../api/identity';
import { Enrolment } from '../../components/Enrolment';
import { RecoveryCodes } from '../../components/RecoveryCodes';
import { isLanguage } from '../../i18n';
import { PasskeyOffer } from './PasskeyOffer';
import { personDoor } from './personDoor';
import { SignInExpired } from './SignInExpired';
import { useSignInStep } from './useSignInStep';

/** The second factor that every account needs, set up at the first sign-in. */
export const EnrolPage = () => {
  const { t, i18n } = useTranslation();
  const { de } = useSearch({ from: '/entrar/ativar' });
  const { enter } = useSignInStep(de);
  const [codes, setCodes] = useState<string[] | null>(null);
  const done = async () => {
    // The first sign-in: the account learns the language that its owner reads already.
    if (isLanguage(i18n.language)) await changeLocale(i18n.language).catch(() => undefined);
    await enter();
  };
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      {codes ? (
        <RecoveryCodes codes={codes} onDone={() => void done()} />
      ) : (
        <Enrolment
          lead={t('identity.enrol.lead')}
          door={personDoor}
          expired={<SignInExpired de={de} />}
          other={<PasskeyOffer onCodes={setCodes} />}
          onDone={() => void done()}
        />
      )}
    </div>
  );
};
