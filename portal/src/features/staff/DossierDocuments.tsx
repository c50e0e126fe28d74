import { useTranslation } from 'react-i18next';
import type { Registration } from '../../api/types';
import { showMoment, showSize } from '../../lib/formats';

export const DossierDocuments = ({ registration }: { registration: Registration }) => {
  const { t, i18n } = useTranslation();
  return (
    <section className="ce-facts" aria-labelledby="documents-title">
      <h2 id="documents-title">{t('steps.documentos')}</h2>
      {registration.documents.length === 0 ? <p className="ce-hint">{t('dossier.noDocuments')}</p> : null}
      <ul className="ce-files">
        {registration.documents.map((document) => (
          <li key={document.id} className="ce-file ce-file--stored">
            <div className="ce-file__text">
              <p className="ce-file__name">
                {t(`documents.kinds.${document.kind}.label`)}
                {document.scan === 'NOT_SCANNED' ? <span className="ce-mark">{t('dossier.notScanned')}</span> : null}
              </p>
              <p className="ce-file__note">
                {document.fileName} · {showSize(document.size, i18n.language)} ·{' '}
                {showMoment(document.uploadedAt, i18n.language)}
              </p>
              <p className="ce-file__hash">SHA-256 {document.sha256}</p>
            </div>
            <a
              href={`/api/v1/staff/registrations/${registration.id}/documents/${document.id}`}
              target="_blank"
              rel="noreferrer"
              className="ce-file__open"
            >
              {t('dossier.open')}
              <span className="ce-hidden"> {document.fileName}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
