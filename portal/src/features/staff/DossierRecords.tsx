import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types';
import { showMoment } from '../../lib/formats';

export const Reviews = ({ reviews }: { reviews: Dossier['reviews'] }) => {
  const { t, i18n } = useTranslation();
  const at = (moment: string) => showMoment(moment, i18n.language);
  return (
    <section className="ce-facts" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{t('dossier.reviews')}</h2>
      {reviews.length === 0 ? <p className="ce-hint">{t('dossier.noReviews')}</p> : null}
      <ol className="ce-records">
        {reviews.map((review) => (
          <li key={`${review.step}-${review.round}-${review.openedAt}-${review.decidedAt}`}>
            <h3>
              {t(`reviewSteps.${review.step}`, { defaultValue: review.step })} ·{' '}
              {t('dossier.round', { round: review.round })}
            </h3>
            <p>{t('dossier.opened', { at: at(review.openedAt) })}</p>
            {review.dueAt ? <p>{t('dossier.due', { at: at(review.dueAt) })}</p> : null}
            {review.escalatedAt ? (
              <p className="ce-late">{t('dossier.escalated', { at: at(review.escalatedAt) })}</p>
            ) : null}
            {review.decidedAt ? (
              <p>
                <strong>
                  {t(`outcomes.${review.outcome ?? review.decision}`, { defaultValue: review.outcome ?? '' })}
                </strong>{' '}
                {t('dossier.decided', { by: review.decidedBy ?? '—', at: at(review.decidedAt) })}
              </p>
            ) : (
              <p>{t('dossier.waiting')}</p>
            )}
            {review.refusal ? (
              <p className="ce-late">{t(`refusals.${review.refusal}`, { defaultValue: review.refusal })}</p>
            ) : null}
            {review.reasons.length > 0 ? (
              <ul>
                {review.reasons.map((reason) => (
                  <li key={reason}>{t(`reasons.${reason}`, { defaultValue: reason })}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
};

export const InformationRequests = ({ requests }: { requests: Dossier['informationRequests'] }) => {
  const { t, i18n } = useTranslation();
  const at = (moment: string) => showMoment(moment, i18n.language);
  if (requests.length === 0) return null;
  return (
    <section className="ce-facts" aria-labelledby="information-title">
      <h2 id="information-title">{t('dossier.information')}</h2>
      <ol className="ce-records">
        {requests.map((request) => (
          <li key={request.round}>
            <h3>{t('dossier.round', { round: request.round })}</h3>
            <p>{t('dossier.opened', { at: at(request.requestedAt) })}</p>
            <p>{t('dossier.due', { at: at(request.dueAt) })}</p>
            {request.answeredAt ? <p>{t('dossier.answered', { at: at(request.answeredAt) })}</p> : null}
            <ul>
              {request.reasons.map((reason) => (
                <li key={reason}>{t(`reasons.${reason}`, { defaultValue: reason })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** People are named; the company and the system are called what they are. */
const nameOf = (actor: string, t: TFunction): string => {
  const [kind = '', ...name] = actor.split(':');
  return t(`actorKinds.${kind}`, { defaultValue: name.join(':') || actor });
};

export const History = ({ history }: { history: Dossier['history'] }) => {
  const { t, i18n } = useTranslation();
  const actorName = (actor: string) => nameOf(actor, t);
  return (
    <section className="ce-facts" aria-labelledby="history-title">
      <h2 id="history-title">{t('dossier.history')}</h2>
      <ol className="ce-records ce-records--plain">
        {history.map((entry) => (
          <li key={`${entry.at}-${entry.action}-${entry.actor}`}>
            <time dateTime={entry.at}>{showMoment(entry.at, i18n.language)}</time>
            <p>
              <strong>{t(`actions.${entry.action}`, { defaultValue: entry.action })}</strong> · {actorName(entry.actor)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
