import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, chosenTheme, isTheme, THEMES } from '../lib/theme';

export const ThemeSwitch = () => {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <label className="ce-choice">
      <span className="ce-hidden">{t('theme.label')}</span>
      <select
        value={theme}
        onChange={({ target: { value } }) => {
          if (!isTheme(value)) return;
          chooseTheme(value);
          setTheme(value);
        }}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`theme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
