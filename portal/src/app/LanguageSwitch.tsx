import { useTranslation } from 'react-i18next';
import { changeLocale } from '../api/identity';
import { choose, isLanguage, LANGUAGES, type Language } from '../i18n';

const NAMES: Record<Language, string> = { 'pt-BR': 'Português', en: 'English', es: 'Español' };

/** The language of the screens; of a signed-in person it is kept at the account too. */
export const LanguageSwitch = ({ signedIn }: { signedIn: boolean }) => {
  const { t, i18n } = useTranslation();
  const change = async (language: Language) => {
    await choose(language);
    // The words have changed already; an account that could not be told learns it at the next choice.
    if (signedIn) await changeLocale(language).catch(() => undefined);
  };
  return (
    <label className="ce-choice">
      <span className="ce-hidden">{t('shell.language')}</span>
      <select value={i18n.language} onChange={(e) => isLanguage(e.target.value) && void change(e.target.value)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  );
};
