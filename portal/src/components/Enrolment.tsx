import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/problem';
import { PageHeading } from './PageHeading';
import { Waiting } from './Waiting';
import { CodeForm } from './CodeForm';
import { QrCode } from './QrCode';
import { RecoveryCodes } from './RecoveryCodes';

/** Where an authenticator is set up: by a person for their account, or by one of the staff. */
export type EnrolmentDoor = {
  key: string;
  enrol: () => Promise<{ secret: string; uri: string }>;
  confirm: (code: string) => Promise<{ recoveryCodes: string[] }>;
};

type Props = { lead: string; door: EnrolmentDoor; expired: ReactNode; other?: ReactNode; onDone: () => void };

const grouped = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** Sets up an authenticator: picture and text of the secret, a code that proves it, and the recovery codes. */
export const Enrolment = ({ lead, door, expired, other, onDone }: Props) => {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const enrolment = useQuery({
    queryKey: [door.key],
    queryFn: door.enrol,
    // Asking again would make a new secret and spoil the picture that was already scanned.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const confirm = useMutation({ mutationFn: door.confirm });
  const lapsed = isRefusal(enrolment.error, 401) || isRefusal(confirm.error, 401);
  if (confirm.data) return <RecoveryCodes codes={confirm.data.recoveryCodes} onDone={onDone} />;
  return (
    <>
      <PageHeading title={t('identity.enrol.title')} lead={lead} />
      {lapsed ? expired : <Waiting query={enrolment} />}
      {enrolment.data && !lapsed ? (
        <ol className="ce-enrol">
          <li>
            <h2>{t('identity.enrol.scanTitle')}</h2>
            <p>{t('identity.enrol.scanText')}</p>
            <div className="ce-enrol__row">
              <QrCode text={enrolment.data.uri} label={t('identity.enrol.qr')} />
              <div className="ce-enrol__secret">
                <p>{t('identity.enrol.secret')}</p>
                <code>{grouped(enrolment.data.secret)}</code>
                <button
                  type="button"
                  className="ce-link-button"
                  onClick={() => void navigator.clipboard.writeText(enrolment.data.secret).then(() => setCopied(true))}
                >
                  {t('identity.enrol.copy')}
                </button>
                <span role="status">{copied ? t('identity.copied') : ''}</span>
                <a href={enrolment.data.uri}>{t('identity.enrol.open')}</a>
              </div>
            </div>
          </li>
          <li>
            <h2>{t('identity.enrol.confirmTitle')}</h2>
            <CodeForm
              id="enrol"
              kind="totp"
              action={t('identity.enrol.confirm')}
              busy={confirm.isPending}
              error={confirm.error}
              onSend={(code) => confirm.mutate(code)}
            />
          </li>
        </ol>
      ) : null}
      {enrolment.data && !lapsed ? other : null}
    </>
  );
};
