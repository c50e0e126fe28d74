import { Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../api/identity';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeSwitch } from './ThemeSwitch';

// What only a signed-in person needs is not part of a visitor's first load.
const PersonLinks = lazy(() => import('./PersonLinks').then((module) => ({ default: module.PersonLinks })));
const CompanySwitch = lazy(() => import('./CompanySwitch').then((module) => ({ default: module.CompanySwitch })));
const SignOut = lazy(() => import('./SignOut').then((module) => ({ default: module.SignOut })));

const VisitorLinks = () => {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/cadastro/acompanhar" className="ce-header__link">
        {t('shell.progress')}
      </Link>
      <Link to="/entrar" className="ce-header__link">
        {t('shell.signIn')}
      </Link>
    </>
  );
};

/** Where one can go, and for whom, in which language and light; behind a button where there is little room. */
export const Navigation = ({ account }: { account: Account | null }) => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = openAt === pathname;
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ce-menu-button"
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpenAt(open ? null : pathname)}
      >
        <span className="ce-menu-button__bars" aria-hidden="true" />
        {t('shell.menu')}
      </button>
      <div id="menu" className={`ce-menu${open ? ' ce-menu--open' : ''}${account ? ' ce-menu--person' : ''}`}>
        <nav aria-label={t('shell.navigation')} className="ce-menu__nav">
          <Suspense>{account ? <PersonLinks account={account} /> : <VisitorLinks />}</Suspense>
        </nav>
        <div className="ce-menu__tools">
          <Suspense>{account ? <CompanySwitch account={account} /> : null}</Suspense>
          <LanguageSwitch signedIn={account !== null} />
          <ThemeSwitch />
          <Suspense>{account ? <SignOut account={account} /> : null}</Suspense>
        </div>
      </div>
    </>
  );
};
