import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import portuguese from './pt-BR.json';

export const LANGUAGES = ['pt-BR', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const COOKIE = 'ce_lang';
const catalogues: Record<Exclude<Language, 'pt-BR'>, () => Promise<{ default: object }>> = {
  en: () => import('./en.json'),
  es: () => import('./es.json'),
};

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

const preferred = (): Language => {
  const chosen = document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  if (isLanguage(chosen)) return chosen;
  for (const wanted of navigator.languages ?? []) {
    const match = LANGUAGES.find((language) => language.slice(0, 2) === wanted.slice(0, 2).toLowerCase());
    if (match) return match;
  }
  return 'pt-BR';
};

/** Loads the catalogue before the words change, so no screen shows keys. */
export const speak = async (language: Language): Promise<void> => {
  if (language !== 'pt-BR' && !i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await catalogues[language]()).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};

export const choose = async (language: Language): Promise<void> => {
  document.cookie = `${COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`;
  await speak(language);
};

export const startLanguages = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'pt-BR',
    fallbackLng: 'pt-BR',
    resources: { 'pt-BR': { translation: portuguese } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(preferred()).catch(() => speak('pt-BR'));
};
