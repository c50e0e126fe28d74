import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import {
  staffConfirmTotp,
  staffEnrolTotp,
  staffProveRecoveryCode,
  staffProveTotp,
  staffSession,
  type StaffNext,
} from '../../api/staff';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { CodeForm } from '../../components/CodeForm';
import { Enrolment } from '../../components/Enrolment';

type Props = { next: StaffNext; onEntered: (name: string) => void; onLapsed: () => void };

const DOOR = { key: 'staff-enrolment', enrol: staffEnrolTotp, confirm: staffConfirmTotp };

const Lapsed = ({ onAgain }: { onAgain: () => void }) => {
  const { t } = useTranslation();
  return (
    <Notice
      tone="warning"
      live="alert"
      title={t('identity.expired.title')}
      action={{ label: t('identity.expired.again'), run: onAgain }}
    />
  );
};

const ProveCode = ({ onEntered, onLapsed }: Omit<Props, 'next'>) => {
  const { t } = useTranslation();
  const [way, setWay] = useState<'totp' | 'recovery'>('totp');
  const prove = useMutation({
    mutationFn: (code: string) => (way === 'totp' ? staffProveTotp(code) : staffProveRecoveryCode(code)),
    onSuccess: ({ displayName }) => onEntered(displayName),
  });
  return (
    <>
      <PageHeading
        eyebrow={t('staff.eyebrow')}
        focusKey={way}
        title={t(`identity.${way}.title`)}
        lead={t(`identity.${way}.lead`)}
      />
      {isRefusal(prove.error, 401) ? (
        <Lapsed onAgain={onLapsed} />
      ) : (
        <>
          <CodeForm
            key={way}
            id={`staff-${way}`}
            kind={way}
            action={t('staff.enter')}
            busy={prove.isPending}
            error={prove.error}
            onSend={(code) => prove.mutate(code)}
          />
          <p className="ce-after-card">
            <button
              type="button"
              className="ce-link-button"
              onClick={() => {
                prove.reset();
                setWay(way === 'totp' ? 'recovery' : 'totp');
              }}
            >
              {t(`identity.${way}.switch`)}
            </button>
          </p>
        </>
      )}
    </>
  );
};

/** The second step of a sign-in of the staff: the code, or at the first time the enrolment of an authenticator. */
export const StaffFactor = ({ next, onEntered, onLapsed }: Props) => {
  const { t } = useTranslation();
  if (next === 'ENROL_TOTP')
    return (
      <Enrolment
        lead={t('staff.enrolLead')}
        door={DOOR}
        expired={<Lapsed onAgain={onLapsed} />}
        onDone={() => void staffSession().then(({ displayName }) => onEntered(displayName))}
      />
    );
  return <ProveCode onEntered={onEntered} onLapsed={onLapsed} />;
};
