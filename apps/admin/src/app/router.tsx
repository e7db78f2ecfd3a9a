import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { readCaseTab } from '../features/case/case-tab.ts';
import { readDashboardSearch } from '../features/dashboard/dashboard-search.ts';
import { readOperationSearch } from '../features/operations/operations-search.ts';
import { readReportSearch } from '../features/report/report-search.ts';
import { sessionQuery } from '../features/session/session.queries.ts';
import { readSignInSearch } from '../features/session/sign-in-search.ts';
import { readInboxSearch } from '../features/work-item/inbox-search.ts';
import { readCaseFilters } from '../lib/case-filters.ts';
import { NotFound } from './not-found.tsx';
import { queryClient } from './query-client.ts';
import { RouteFailure } from './route-failure.tsx';
import { parseSearch, stringifySearch } from './search-text.ts';

const root = createRootRouteWithContext<{ queryClient: typeof queryClient }>()({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('../features/session/sign-in-page.tsx'), 'SignInPage'),
});

const firstPassword = createRoute({
  getParentRoute: () => root,
  path: '/first-password',
  component: lazyRouteComponent(() => import('../features/account/first-password-page.tsx'), 'FirstPasswordPage'),
});

const secondFactor = createRoute({
  getParentRoute: () => root,
  path: '/second-factor',
  component: lazyRouteComponent(() => import('../features/account/second-factor-page.tsx'), 'SecondFactorPage'),
});

/** Everything but the door: needs a session, leads to the door and back when there is none. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'),
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { back: location.href } });
    if (session.mustChangePassword) throw redirect({ to: '/first-password' });
    if (session.mustSetSecondFactor) throw redirect({ to: '/second-factor' });
  },
});

const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../features/work-item/inbox-page.tsx'), 'InboxPage'),
});

const work = createRoute({
  getParentRoute: () => inside,
  path: '/work/$id',
  component: lazyRouteComponent(() => import('../features/work-item/work-page.tsx'), 'WorkPage'),
});

const catalogue = createRoute({
  getParentRoute: () => inside,
  path: '/start',
  component: lazyRouteComponent(() => import('../features/task/catalogue-page.tsx'), 'CataloguePage'),
});

const task = createRoute({
  getParentRoute: () => inside,
  path: '/tasks/$id',
  validateSearch: (search): { version?: string } =>
    typeof search.version === 'string' ? { version: search.version } : {},
  component: lazyRouteComponent(() => import('../features/task/task-page.tsx'), 'TaskPage'),
});

const cases = createRoute({
  getParentRoute: () => inside,
  path: '/cases',
  validateSearch: readCaseFilters,
  component: lazyRouteComponent(() => import('../features/case/cases-page.tsx'), 'CasesPage'),
});

const oneCase = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$id',
  validateSearch: readCaseTab,
  component: lazyRouteComponent(() => import('../features/case/case-page.tsx'), 'CasePage'),
});

const correct = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$id/correct',
  component: lazyRouteComponent(() => import('../features/case/correct-page.tsx'), 'CorrectPage'),
});

const notifications = createRoute({
  getParentRoute: () => inside,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../features/notification/notifications-page.tsx'), 'NotificationsPage'),
});

const board = createRoute({
  getParentRoute: () => inside,
  path: '/board',
  component: lazyRouteComponent(() => import('../features/board/board-page.tsx'), 'BoardPage'),
});

const operations = createRoute({
  getParentRoute: () => inside,
  path: '/operations',
  validateSearch: readOperationSearch,
  component: lazyRouteComponent(() => import('../features/operations/operations-page.tsx'), 'OperationsPage'),
});

const person = createRoute({
  getParentRoute: () => inside,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('../features/people/person-page.tsx'), 'PersonPage'),
});

const payments = createRoute({
  getParentRoute: () => inside,
  path: '/payments',
  component: lazyRouteComponent(() => import('../features/payment/payments-page.tsx'), 'PaymentsPage'),
});

const campaigns = createRoute({
  getParentRoute: () => inside,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('../features/campaigns/campaigns-page.tsx'), 'CampaignsPage'),
});

const newCampaign = createRoute({
  getParentRoute: () => inside,
  path: '/campaigns/new',
  component: lazyRouteComponent(() => import('../features/campaigns/new-campaign-page.tsx'), 'NewCampaignPage'),
});

const campaign = createRoute({
  getParentRoute: () => inside,
  path: '/campaigns/$id',
  component: lazyRouteComponent(() => import('../features/campaigns/campaign-page.tsx'), 'CampaignPage'),
});

const schedules = createRoute({
  getParentRoute: () => inside,
  path: '/schedules',
  component: lazyRouteComponent(() => import('../features/schedules/schedules-page.tsx'), 'SchedulesPage'),
});

const substitutes = createRoute({
  getParentRoute: () => inside,
  path: '/substitutes',
  component: lazyRouteComponent(() => import('../features/substitute/substitutes-page.tsx'), 'SubstitutesPage'),
});

const reports = createRoute({
  getParentRoute: () => inside,
  path: '/reports',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../features/report/reports-page.tsx'), 'ReportsPage'),
});

const keptReport = createRoute({
  getParentRoute: () => inside,
  path: '/reports/kept/$id',
  component: lazyRouteComponent(() => import('../features/report/kept-page.tsx'), 'KeptPage'),
});

const reportTemplate = createRoute({
  getParentRoute: () => inside,
  path: '/reports/templates/$id',
  component: lazyRouteComponent(() => import('../features/report/template-page.tsx'), 'TemplatePage'),
});

const statistics = createRoute({
  getParentRoute: () => inside,
  path: '/statistics',
  validateSearch: readDashboardSearch,
  component: lazyRouteComponent(() => import('../features/dashboard/dashboard-page.tsx'), 'DashboardPage'),
});

const registers = createRoute({
  getParentRoute: () => inside,
  path: '/registers',
  component: lazyRouteComponent(() => import('../features/register/registers-page.tsx'), 'RegistersPage'),
});

const register = createRoute({
  getParentRoute: () => inside,
  path: '/registers/$id',
  component: lazyRouteComponent(() => import('../features/register/register-page.tsx'), 'RegisterPage'),
});

const newEntry = createRoute({
  getParentRoute: () => inside,
  path: '/registers/$id/new',
  component: lazyRouteComponent(() => import('../features/register/entry-form-page.tsx'), 'NewEntryPage'),
});

const entry = createRoute({
  getParentRoute: () => inside,
  path: '/registers/$id/$entry',
  component: lazyRouteComponent(() => import('../features/register/entry-page.tsx'), 'EntryPage'),
});

const editEntry = createRoute({
  getParentRoute: () => inside,
  path: '/registers/$id/$entry/edit',
  component: lazyRouteComponent(() => import('../features/register/entry-form-page.tsx'), 'EditEntryPage'),
});

const help = createRoute({
  getParentRoute: () => inside,
  path: '/help/$guide',
  component: lazyRouteComponent(() => import('../features/help/help-page.tsx'), 'HelpPage'),
});

const designs = createRoute({
  getParentRoute: () => inside,
  path: '/designs',
  component: lazyRouteComponent(() => import('../features/designer/designs-page.tsx'), 'DesignsPage'),
});

const design = createRoute({
  getParentRoute: () => inside,
  path: '/designs/$id',
  component: lazyRouteComponent(() => import('../features/designer/design-page.tsx'), 'DesignPage'),
});

const designVersions = createRoute({
  getParentRoute: () => inside,
  path: '/designs/versions/$task',
  component: lazyRouteComponent(() => import('../features/designer/versions-page.tsx'), 'VersionsPage'),
});

const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/account-page.tsx'), 'AccountPage'),
});

const waiting = createRoute({
  getParentRoute: () => inside,
  path: '/waiting',
  component: lazyRouteComponent(() => import('../features/offline/waiting-page.tsx'), 'WaitingPage'),
});

/** An address that leads nowhere: the frame stays, so that one can go on from there. */
const nowhere = createRoute({ getParentRoute: () => inside, path: '$', component: NotFound });

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    firstPassword,
    secondFactor,
    inside.addChildren([
      inbox,
      work,
      catalogue,
      task,
      cases,
      oneCase,
      correct,
      notifications,
      board,
      operations,
      person,
      reports,
      keptReport,
      reportTemplate,
      statistics,
      payments,
      campaigns,
      newCampaign,
      campaign,
      schedules,
      substitutes,
      registers,
      register,
      newEntry,
      entry,
      editEntry,
      designs,
      design,
      designVersions,
      help,
      account,
      waiting,
      nowhere,
    ]),
  ]),
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: RouteFailure,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
