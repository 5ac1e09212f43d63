/**
 * Who may lean on whom. A storey imports only from storeys below it; features never import each other; nothing goes
 * in circles. There is no list of exceptions.
 */
const api = 'apps/api/src';
const web = 'apps/web/src';

/** A rule: files below `from` must not import files matching `to`. */
const forbid = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: { pathNot: '/gql/' }, to: { couldNotResolve: true } },
    forbid('shared-leans-on-nothing', '^libs/shared', '^(apps|migrations|tools)/'),
    forbid('tables-of-contents-lean-on-nothing', `^${api}/domain-(audit|events|jobs)`, `^${api}/`),
    forbid('platform-knows-no-domain', `^${api}/platform`, `^${api}/(foundation|features|app)/`),
    forbid(
      'people-below-cohorts',
      `^${api}/foundation/people`,
      `^${api}/(foundation/(cohorts|drafts|files|polls|sessions)|features|app)/`,
    ),
    forbid(
      'drafts-lean-on-people',
      `^${api}/foundation/drafts`,
      `^${api}/(foundation/(cohorts|files|polls|sessions)|features|app)/`,
    ),
    forbid(
      'cohorts-below-sessions',
      `^${api}/foundation/cohorts`,
      `^${api}/(foundation/(files|polls|sessions)|features|app)/`,
    ),
    forbid('files-below-sessions', `^${api}/foundation/files`, `^${api}/(foundation/sessions|features|app)/`),
    forbid(
      'polls-below-sessions',
      `^${api}/foundation/polls`,
      `^${api}/(foundation/(drafts|files|sessions)|features|app)/`,
    ),
    forbid('sessions-below-features', `^${api}/foundation/sessions`, `^${api}/(features|app)/`),
    forbid('features-below-app', `^${api}/features`, `^${api}/app/`),
    {
      name: 'features-never-meet',
      severity: 'error',
      from: { path: `^apps/(api|web)/src/features/([^/]+)/` },
      to: { path: `^apps/$1/src/features/`, pathNot: `^apps/$1/src/features/$2/` },
    },
    forbid('web-platform-and-ui-know-no-feature', `^${web}/(platform|ui)`, `^${web}/(features|app)/`),
    forbid(
      'web-ui-has-no-data',
      `^${web}/ui`,
      `^${web}/(gql|platform/(apollo|socket|sign-in|outbox|drafts))/`,
    ),
    forbid('web-features-below-app', `^${web}/features`, `^${web}/app/`),
    forbid('sides-never-meet', '^apps/web', '^apps/api/src'),
    forbid('sides-never-meet-back', '^apps/api', '^apps/web'),
    forbid(
      'source-never-leans-on-tests',
      '^(apps|libs)/[^/]+/src/',
      '(^apps/[^/]+/(test|e2e)/|\\.test\\.tsx?$)',
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\?lingui' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
    },
  },
};
