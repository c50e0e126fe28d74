import { useTranslation } from 'react-i18next';
import { choose, isLanguage, LANGUAGES, type Language } from '../i18n';

const NAMES: Record<Language, string> = { 'pt-BR': 'Português', en: 'English', es: 'Español' };

export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation();
  return (
    <label className="ce-language">
      <span className="ce-hidden">{t('shell.language')}</span>
      <select value={i18n.language} onChange={(e) => isLanguage(e.target.value) && void choose(e.target.value)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  );
};
