import { useTranslation } from 'react-i18next';
import type { Dossier, RegistrationDraft } from '../../api/types';
import { showField, showMoment } from '../../lib/formats';

const COMPARED: (keyof RegistrationDraft & keyof NonNullable<Dossier['registry']>)[] = ['legalName', 'cnae', 'uf'];

/** What the company declared beside what the public registry said; the server marks what differs. */
export const RegistryComparison = ({ dossier: { registration, registry, differences } }: { dossier: Dossier }) => {
  const { t, i18n } = useTranslation();
  if (!registry) {
    return (
      <section className="ce-facts">
        <h2>{t('dossier.registry')}</h2>
        <p className="ce-hint">{t('dossier.noRegistry')}</p>
      </section>
    );
  }
  const differs = (field: string) => differences.some((difference) => difference.field === field);
  return (
    <section className="ce-facts" aria-labelledby="registry-title">
      <div className="ce-facts__head">
        <h2 id="registry-title">{t('dossier.registry')}</h2>
        <span className="ce-hint">{t('dossier.takenAt', { at: showMoment(registry.takenAt, i18n.language) })}</span>
      </div>
      <table className="ce-table">
        <thead>
          <tr>
            <th scope="col">{t('dossier.field')}</th>
            <th scope="col">{t('dossier.declared')}</th>
            <th scope="col">{t('dossier.registryValue')}</th>
          </tr>
        </thead>
        <tbody>
          {COMPARED.map((field) => (
            <tr key={field} className={differs(field) ? 'ce-table__row--differs' : undefined}>
              <th scope="row">
                {t(`fields.${field}.label`)}
                {differs(field) ? <span className="ce-mark">{t('dossier.differs')}</span> : null}
              </th>
              <td>{showField(field, registration.draft[field] ?? '') || '—'}</td>
              <td>{showField(field, registry[field] ?? '') || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="ce-facts__more">
        <div className="ce-facts__row">
          <dt>{t('dossier.situation')}</dt>
          <dd>{t(`situations.${registry.situation}`, { defaultValue: registry.situation })}</dd>
        </div>
        <div className="ce-facts__row">
          <dt>{t('dossier.secondaryCnaes')}</dt>
          <dd>{registry.secondaryCnaes.map((code) => showField('cnae', code)).join(', ') || '—'}</dd>
        </div>
        <div className="ce-facts__row">
          <dt>{t('dossier.partners')}</dt>
          <dd>
            {registry.partners
              .map(({ name, qualification }) => (qualification ? `${name} (${qualification})` : name))
              .join('; ') || '—'}
          </dd>
        </div>
      </dl>
    </section>
  );
};
