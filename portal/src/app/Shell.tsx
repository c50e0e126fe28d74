import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Live } from './Live';
import { Navigation } from './Navigation';
import { useSession } from './useSession';

const Brand = ({ home }: { home: '/' | '/inicio' }) => (
  <Link to={home} className="ce-brand">
    <svg viewBox="0 0 32 32" aria-hidden="true" className="ce-brand__mark">
      <rect width="32" height="32" rx="8" className="ce-brand__tile" />
      <path d="M18.5 5 8 18h7l-1.5 9L24 14h-7z" className="ce-brand__bolt" />
    </svg>
    <span>Connect Energy</span>
  </Link>
);

/** The frame of every page: skip link, header, main landmark, footer. */
export const Shell = () => {
  const { t } = useTranslation();
  const account = useSession();
  return (
    <div className="ce-shell">
      <a className="ce-skip" href="#conteudo">
        {t('shell.skip')}
      </a>
      <header className="ce-header">
        <div className="ce-wrap ce-header__row">
          <Brand home={account ? '/inicio' : '/'} />
          <Navigation account={account} />
          <Live account={account} />
        </div>
      </header>
      <main id="conteudo" className="ce-main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="ce-footer">
        <div className="ce-wrap ce-footer__row">
          <p>{t('shell.footer')}</p>
          <Link to="/equipe/entrar">{t('shell.staff')}</Link>
        </div>
      </footer>
    </div>
  );
};
