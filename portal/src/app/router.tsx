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

const taxes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/equipe/tributos',
  component: lazyRouteComponent(() => import('../features/staff/TaxesPage'), 'TaxesPage'),
});

const datasets = createRoute({
  getParentRoute: () => rootRoute,
  path: '/equipe/dados',
  component: lazyRouteComponent(() => import('../features/staff/DatasetsPage'), 'DatasetsPage'),
});

const accounts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/equipe/contas',
  component: lazyRouteComponent(() => import('../features/staff/AccountsPage'), 'AccountsPage'),
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entrar',
  validateSearch: (search): { de?: string; aviso?: 'senha' | 'fim' } => ({
    de: text(search.de),
    aviso: search.aviso === 'senha' || search.aviso === 'fim' ? search.aviso : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/identity/SignInPage'), 'SignInPage'),
});

const code = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entrar/codigo',
  validateSearch: (search): { de?: string; com?: 'chave' } => ({
    de: text(search.de),
    com: search.com === 'chave' ? search.com : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/identity/CodePage'), 'CodePage'),
});

const providerReturn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entrar/retorno',
  validateSearch: (search): { code?: string; state?: string; iss?: string } => ({
    code: text(search.code),
    state: text(search.state),
    iss: text(search.iss),
  }),
  component: lazyRouteComponent(() => import('../features/identity/ProviderReturnPage'), 'ProviderReturnPage'),
});

const enrol = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entrar/ativar',
  validateSearch: (search): { de?: string } => ({ de: text(search.de) }),
  component: lazyRouteComponent(() => import('../features/identity/EnrolPage'), 'EnrolPage'),
});

const resetRequest = createRoute({
  getParentRoute: () => rootRoute,
  path: '/redefinir-senha',
  component: lazyRouteComponent(() => import('../features/identity/ResetRequestPage'), 'ResetRequestPage'),
});

const resetPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/redefinir-senha/$token',
  component: lazyRouteComponent(() => import('../features/identity/ResetPasswordPage'), 'ResetPasswordPage'),
});

const createAccount = createRoute({
  getParentRoute: () => rootRoute,
  path: '/criar-acesso',
  component: lazyRouteComponent(() => import('../features/identity/CreateAccountPage'), 'CreateAccountPage'),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/convite/$token',
  component: lazyRouteComponent(() => import('../features/identity/InvitationPage'), 'InvitationPage'),
});

const account = createRoute({
  getParentRoute: () => rootRoute,
  id: 'conta',
  component: lazyRouteComponent(() => import('./SignedInArea'), 'SignedInArea'),
});

const home = createRoute({
  getParentRoute: () => account,
  path: '/inicio',
  component: lazyRouteComponent(() => import('../features/home/HomePage'), 'HomePage'),
});

const tasks = createRoute({
  getParentRoute: () => account,
  path: '/tarefas',
  validateSearch: (search): { feita?: true } => ({ feita: search.feita === true ? true : undefined }),
  component: lazyRouteComponent(() => import('../features/home/TasksPage'), 'TasksPage'),
});

const task = createRoute({
  getParentRoute: () => account,
  path: '/tarefas/$key',
  component: lazyRouteComponent(() => import('./TaskRoute'), 'TaskRoute'),
});

const notices = createRoute({
  getParentRoute: () => account,
  path: '/avisos',
  component: lazyRouteComponent(() => import('../features/home/NoticesPage'), 'NoticesPage'),
});

const security = createRoute({
  getParentRoute: () => account,
  path: '/seguranca',
  component: lazyRouteComponent(() => import('../features/identity/SecurityPage'), 'SecurityPage'),
});

const company = createRoute({
  getParentRoute: () => account,
  path: '/empresa',
  component: lazyRouteComponent(() => import('../features/company/CompanyPage'), 'CompanyPage'),
});

const units = createRoute({
  getParentRoute: () => account,
  path: '/unidades',
  component: lazyRouteComponent(() => import('../features/consumption/UnitsPage'), 'UnitsPage'),
});

const newUnit = createRoute({
  getParentRoute: () => account,
  path: '/unidades/nova',
  component: lazyRouteComponent(() => import('../features/consumption/UnitFormPage'), 'NewUnitPage'),
});

const unit = createRoute({
  getParentRoute: () => account,
  path: '/unidades/$id',
  component: lazyRouteComponent(() => import('../features/consumption/UnitPage'), 'UnitPage'),
});

const changeUnit = createRoute({
  getParentRoute: () => account,
  path: '/unidades/$id/alterar',
  component: lazyRouteComponent(() => import('../features/consumption/UnitFormPage'), 'ChangeUnitPage'),
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
  taxes,
  datasets,
  accounts,
  signIn,
  code,
  providerReturn,
  enrol,
  resetRequest,
  resetPassword,
  createAccount,
  invitation,
  account.addChildren([home, tasks, task, notices, security, company, units, newUnit, unit, changeUnit]),
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
