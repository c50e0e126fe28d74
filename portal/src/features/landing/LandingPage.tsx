import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/PageHeading';
import { LoadCurve } from './LoadCurve';

const KINDS = ['PME', 'SUPPLIER'] as const;
const STEPS = ['register', 'verify', 'decide'] as const;
const PROMISES = ['verified', 'deadlines', 'privacy'] as const;

const Doors = () => {
  const { t } = useTranslation();
  return (
    <ul className="ce-doors">
      {KINDS.map((kind) => (
        <li key={kind}>
          <Link to="/cadastro" search={{ tipo: kind }} className={`ce-door ce-door--${kind}`}>
            <span className="ce-door__title">{t(`landing.doors.${kind}.title`)}</span>
            <span className="ce-door__text">{t(`landing.doors.${kind}.text`)}</span>
            <span className="ce-door__go">{t(`landing.doors.${kind}.go`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};

export const LandingPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <section className="ce-hero">
        <div className="ce-wrap ce-hero__row">
          <div className="ce-hero__text">
            <PageHeading eyebrow={t('landing.eyebrow')} title={t('landing.title')} lead={t('landing.lead')} />
            <Doors />
          </div>
          <LoadCurve />
        </div>
      </section>
      <section className="ce-wrap ce-how" aria-labelledby="how-title">
        <h2 id="how-title">{t('landing.howTitle')}</h2>
        <ol className="ce-how__steps">
          {STEPS.map((step) => (
            <li key={step}>
              <h3>{t(`landing.how.${step}.title`)}</h3>
              <p>{t(`landing.how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="ce-band" aria-labelledby="promises-title">
        <div className="ce-wrap">
          <h2 id="promises-title">{t('landing.promisesTitle')}</h2>
          <ul className="ce-promises">
            {PROMISES.map((promise) => (
              <li key={promise}>
                <h3>{t(`landing.promises.${promise}.title`)}</h3>
                <p>{t(`landing.promises.${promise}.text`)}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
};
