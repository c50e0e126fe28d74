import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { LandingPage } from '../features/landing/LandingPage';
import { NotFoundPage } from './NotFoundPage';
import { BrokenPage } from './BrokenPage';
import { Shell } from './Shell';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: BrokenPage });

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const landing = createRoute({ getParentRoute: () => rootRoute, path: '/', component: LandingPage });

const signUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cadastro',
  validateSearch: (search): { tipo?: 'PME' | 'SUPPLIER'; etapa?: string } => ({
    tipo: search.tipo === 'PME' || search.tipo === 'SUPPLIER' ? search.tipo : undefined,
    etapa: text(search.etapa),
  }),
  component: lazyRouteComponent(() => import('../features/registration/SignUpPage'), 'SignUpPage'),
});

const progress = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cadastro/acompanhar',
  component: lazyRouteComponent(() => import('../features/registration/ProgressPage'), 'ProgressPage'),
});

const process = createRoute({
  getParentRoute: () => rootRoute,
  path: '/processos/$id',
  component: lazyRouteComponent(() => import('../features/processes/ProcessPage'), 'ProcessPage'),
});

const emailProof = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirmar-email',
  validateSearch: (search): { token?: string } => ({ token: text(search.token) }),
  component: lazyRouteComponent(() => import('../features/registration/EmailProofPage'), 'EmailProofPage'),
});

const staffSignIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/equipe/entrar',
  validateSearch: (search): { voltar?: string } => ({ voltar: text(search.voltar) }),
  component: lazyRouteComponent(() => import('../features/staff/SignInPage'), 'SignInPage'),
});

const dossier = createRoute({
  getParentRoute: () => rootRoute,
  path: '/equipe/cadastros/$id',
  component: lazyRouteComponent(() => import('../features/staff/DossierPage'), 'DossierPage'),
});

const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/equipe/auditoria',
  component: lazyRouteComponent(() => import('../features/staff/AuditPage'), 'AuditPage'),
});

const alerts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/equipe/alertas',
  component: lazyRouteComponent(() => import('../features/staff/AlertsPage'), 'AlertsPage'),
});

export const routeTree = rootRoute.addChildren([
  landing,
  signUp,
  progress,
  process,
  emailProof,
  staffSignIn,
  dossier,
  audit,
  alerts,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- merging needs an interface
  interface Register {
    router: typeof router;
  }
}
