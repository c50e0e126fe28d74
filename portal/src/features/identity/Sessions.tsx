import { Button } from '@carbon/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endOtherSessions, endSession, listSessions, type SessionView } from '../../api/identity';
import { isRefusal } from '../../api/problem';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { Waiting } from '../../components/Waiting';
import { showMoment } from '../../lib/formats';

const Row = ({ session, onEnd, busy }: { session: SessionView; onEnd: () => void; busy: boolean }) => {
  const { t, i18n } = useTranslation();
  return (
    <li className="ce-row">
      <div className="ce-row__text">
        <h3>
          {session.device}
          {session.current ? <span className="ce-mark">{t('security.sessions.current')}</span> : null}
        </h3>
        <p className="ce-hint">
          {t('security.sessions.seen', {
            at: showMoment(session.lastSeenAt, i18n.language),
            opened: showMoment(session.openedAt, i18n.language),
            place: session.place,
          })}
        </p>
      </div>
      {session.current ? null : (
        <Button kind="ghost" size="sm" onClick={onEnd} aria-disabled={busy}>
          {t('security.sessions.end')}
          <span className="ce-hidden">: {session.device}</span>
        </Button>
      )}
    </li>
  );
};

/** Where the account is signed in, and the way to end it there. */
export const Sessions = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const list = useQuery({ queryKey: ['sessions'], queryFn: listSessions });
  const settled = { onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }) };
  const end = useMutation({ mutationFn: endSession, ...settled });
  const endOthers = useMutation({ mutationFn: endOtherSessions, ...settled });
  const sessions = [...(list.data ?? [])].sort((a, b) => Number(b.current) - Number(a.current));
  const error = [end.error, endOthers.error].find((one) => one && !isRefusal(one, 404));
  return (
    <section className="ce-facts" aria-labelledby="sessions-title">
      <div className="ce-facts__head">
        <h2 id="sessions-title">{t('security.sessions.title')}</h2>
      </div>
      <Waiting query={list} />
      {error ? <Notice tone="error" live="alert" title={refusal(error)} /> : null}
      <ul className="ce-rows">
        {sessions.map((session) => (
          <Row key={session.id} session={session} busy={end.isPending} onEnd={() => end.mutate(session.id)} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button kind="tertiary" size="md" onClick={() => endOthers.mutate()} aria-disabled={endOthers.isPending}>
          {t('security.sessions.endOthers')}
        </Button>
      ) : null}
      <p role="status">{end.isSuccess || endOthers.isSuccess ? t('security.sessions.ended') : ''}</p>
    </section>
  );
};
