export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const COOKIE = 'ce_theme';

export const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme);

export const chosenTheme = (): Theme => {
  const kept = document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return isTheme(kept) ? kept : 'system';
};

export const showTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

/** Shows the theme and keeps the choice; it says nothing about the person. */
export const chooseTheme = (theme: Theme): void => {
  document.cookie = `${COOKIE}=${theme}; path=/; max-age=31536000; samesite=lax`;
  showTheme(theme);
};
