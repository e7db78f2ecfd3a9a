import {
  began,
  isAdmin,
  isIn,
  type Json,
  keepsEntry,
  type Marks,
  type Person,
  reviews,
  type Subject,
  seesCase,
  seesEntry,
  seesWhole,
  starts,
  stops,
  type Unit,
  units,
} from './access-rule.ts';
import type { Wish } from './openapi-request.ts';

/** Who a route is for, and what of a unit it then tells. */
export interface Row {
  /** Whether the person is let in; `unit` is where the subject of the request stands. */
  who: (person: Person, unit: Unit) => boolean;
  /** How the request names its subject. Missing: the route is about no unit, and called once for each person. */
  of?: (subject: Subject) => Wish;
  /** What else it needs to be asked properly. */
  wish?: Wish;
  /** Answers to whoever is not let in. */
  refused: readonly number[];
  /** Answers to whoever is let in; default: all below 300. */
  answer?: number;
  /** The marks that must stand in an answer, by the rule: that something is kept from everybody is no access. */
  tells?: (person: Person, unit: Unit) => (keyof Marks)[];
}

/** Answers without a session. */
const anybody: Row = { who: () => true, refused: [] };
/** Answers everybody who is signed in; what it tells is held to the rule by its marks. */
const everybody: Row = { who: isIn, refused: [401, 403] };
const admins: Row = { who: isAdmin, refused: [401, 403] };
/** About something that is not there: the administrator is told so. */
const adminsMissing: Row = { ...admins, answer: 404 };

const caseOf = (one: Subject): Wish => ({ path: { id: one.case } });
const itemOf = ({ item }: Subject): Wish => ({ path: { id: item } });
const entryOf = ({ entry }: Subject): Wish => ({ path: { id: 'marked-people', entry } });
const hidden = [401, 403, 404] as const;

const toldOfCase = (person: Person, unit: Unit): (keyof Marks)[] => [
  'public',
  ...(seesWhole(person, unit) ? (['personal', 'sensitive', 'income'] as const) : []),
  ...(reviews(person, unit) ? [] : (['hidden'] as const)),
];
const toldOfEntry = (person: Person, unit: Unit): (keyof Marks)[] =>
  keepsEntry(person, unit) ? ['public', 'personal', 'sensitive', 'income'] : ['public'];

const nobody = (): boolean => false;

const readCase: Row = { who: seesCase, of: caseOf, refused: hidden, tells: toldOfCase };
const readEntry: Row = { who: seesEntry, of: entryOf, refused: hidden, tells: toldOfEntry };
/** Commands that are refused to whoever sees the case but has no part in it. */
const act = (who: Row['who'], of: Row['of'], body: Json, also: readonly number[] = []): Row => ({
  who,
  ...(of && { of: (one: Subject) => ({ ...of(one), body: { ...body, revision: one.revision } }) }),
  refused: [...hidden, 409, 422, ...also],
});
/** The register as a whole: for whoever sees entries somewhere. */
const registers: Row = {
  who: (person) => units.some((unit) => seesEntry(person, unit)),
  wish: { path: { id: 'marked-people' } },
  refused: hidden,
};
const own = (of: Row['of']): Row => ({ who: began, ...(of && { of }), refused: hidden });
const listsCases = (person: Person, unit: Unit): (keyof Marks)[] =>
  seesCase(person, unit) ? toldOfCase(person, unit) : [];

/** Every route of the interface. One that is missing here fails the test. */
export const accessRows: Record<string, Row> = {
  'GET /health': anybody,
  'GET /api/openapi.json': anybody,
  'POST /api/session': { ...anybody, answer: 401 },
  'GET /api/session': { ...everybody, who: (person) => isIn(person) || person === 'newcomer' },
  'DELETE /api/session': anybody,
  'GET /api/session/external': { ...anybody, answer: 404 },
  'GET /api/session/external/callback': { ...anybody, answer: 404 },
  'GET /api/session/second-factor': everybody,
  'POST /api/session/second-factor': everybody,
  'PUT /api/session/second-factor': everybody,
  'POST /api/session/second-factor/end': everybody,
  'PUT /api/session/password': { ...everybody, wish: { body: { current: 'x', next: 'x' } }, refused: [401, 422] },
  'GET /api/sessions': everybody,
  'DELETE /api/sessions': everybody,
  'DELETE /api/sessions/{id}': { ...everybody, answer: 404 },
  'GET /api/session/sign-ins': everybody,
  'GET /api/sign-ins': admins,
  'POST /api/people/{id}/password': adminsMissing,
  'GET /api/org': everybody,
  'GET /api/people': admins,
  'PUT /api/people/{id}/last-day': adminsMissing,
  'GET /api/people/{id}': adminsMissing,
  'PUT /api/people/{id}': admins,
  'POST /api/people': admins,
  'DELETE /api/people/{id}/sessions': admins,
  'POST /api/people/{id}/posts': admins,
  'PUT /api/people/{id}/posts/{holding}': admins,
  'DELETE /api/people/{id}/posts/{holding}': admins,
  'DELETE /api/people/{id}/second-factor': admins,
  'POST /api/units': admins,
  'PUT /api/units/{id}': admins,
  'GET /api/units/{id}/closing': adminsMissing,
  'POST /api/units/{id}/closing': admins,
  'DELETE /api/units/{id}/closing': admins,
  'POST /api/units/{id}/move': admins,
  'POST /api/roster/units': admins,
  'POST /api/roster/people': admins,
  'GET /api/office': anybody,
  'GET /api/office/logo': { ...anybody, answer: 404 },
  'PUT /api/office/logo': admins,
  'DELETE /api/office/logo': admins,
  'GET /api/office/settings': admins,
  'PUT /api/office/settings': admins,
  'POST /api/office/test-mail': { ...admins, refused: [401, 403, 429] },

  'GET /api/registers': everybody,
  'GET /api/registers/{id}': {
    ...registers,
    wish: { path: { id: 'marked-people' }, query: { pageSize: '200' } },
    tells: (person, unit) => (seesEntry(person, unit) ? toldOfEntry(person, unit) : []),
  },
  'POST /api/registers/{id}': {
    who: keepsEntry,
    of: ({ unit }) => ({ path: { id: 'marked-people' }, body: { unit, document: { 公开: 'x' } } }),
    refused: hidden,
  },
  'GET /api/registers/{id}/definition': registers,
  'GET /api/registers/{id}/entries/{entry}': readEntry,
  'PATCH /api/registers/{id}/entries/{entry}': act(keepsEntry, entryOf, { document: { 公开: 'x' } }),
  'GET /api/registers/{id}/entries/{entry}/history': { ...readEntry, tells: () => [] },
  'POST /api/registers/{id}/entries/{entry}/close': act(keepsEntry, entryOf, { reason: 'x' }),
  'POST /api/registers/{id}/entries/{entry}/reopen': act(keepsEntry, entryOf, { reason: 'x' }),
  'POST /api/registers/{id}/entries/{entry}/merge': act(keepsEntry, entryOf, { reason: 'x', into: 'y' }),

  'GET /api/payments': { ...everybody, wish: { query: { pageSize: '200' } } },
  'GET /api/payments/file': { ...everybody, wish: { query: { format: 'csv' } } },
  'GET /api/substitutes': everybody,
  'POST /api/substitutes': {
    who: isAdmin,
    wish: { body: { person: 'starter-mine', substitute: 'stopper', from: '2025-03-03', to: '2025-03-04' } },
    refused: [401, 403, 422],
  },
  'DELETE /api/substitutes/{id}': {
    who: (person) => person === 'li-chair' || isAdmin(person),
    wish: { path: { id: 's1' } },
    refused: hidden,
  },
  'GET /api/tasks': everybody,
  'GET /api/tasks/{id}': { ...everybody, wish: { path: { id: 'marked' } } },
  'GET /api/tasks/{id}/schema': { ...everybody, wish: { path: { id: 'marked' } } },

  'POST /api/cases': {
    who: starts,
    of: ({ unit }) => ({ body: { task: 'marked', unit } }),
    refused: [401, 403],
  },
  'GET /api/cases': { ...everybody, wish: { query: { task: 'marked', pageSize: '200' } }, tells: listsCases },
  'GET /api/cases/{id}': readCase,
  'GET /api/cases/{id}/history': readCase,
  'POST /api/cases/{id}/interrupt': act(stops, caseOf, { interrupt: 'stop', reason: 'x' }),
  'POST /api/cases/{id}/resume': act(nobody, caseOf, {}),
  'POST /api/cases/{id}/emergency': act(nobody, caseOf, { emergency: 'x', reason: 'x' }),
  'POST /api/cases/{id}/correct': act(nobody, caseOf, { document: { 公开: 'x' }, reason: 'x' }),
  'POST /api/cases/{id}/links': act(nobody, caseOf, { link: 'x' }),
  'POST /api/cases/{id}/object': act(nobody, caseOf, { instance: 'x', text: 'x' }),
  'GET /api/cases/{id}/papers/{paper}': {
    ...readCase,
    of: ({ case: id }) => ({ path: { id, paper: 'form' } }),
  },
  'GET /api/word-templates': { ...everybody, wish: { query: { use: 'case:marked' } } },
  'POST /api/word-templates': { ...admins, wish: { query: { use: 'case:marked', title: '表' } }, answer: 422 },
  'DELETE /api/word-templates/{id}': adminsMissing,
  'GET /api/cases/{id}/migration': own(({ draft }) => ({ path: { id: draft } })),
  'POST /api/cases/{id}/migration': act(began, ({ draft }) => ({ path: { id: draft } }), {}),

  'GET /api/work-items': everybody,
  'GET /api/work-items/{id}': {
    ...readCase,
    who: reviews,
    of: itemOf,
    tells: () => ['public', 'personal', 'sensitive', 'income'],
  },
  'PUT /api/work-items/{id}/draft': act(reviews, itemOf, { document: { 意见: 'x' } }),
  'POST /api/work-items/{id}/complete': act(reviews, itemOf, { outcome: 'agree' }),
  'POST /api/work-items/{id}/claim': act(reviews, itemOf, {}),
  'POST /api/work-items/{id}/release': act(nobody, itemOf, {}),
  'POST /api/work-items/{id}/transfer': act(reviews, itemOf, { to: 'director' }),
  'POST /api/work-items/{id}/delegate': act(reviews, itemOf, { to: 'director' }),
  'POST /api/work-items/{id}/hand-back': act(nobody, itemOf, {}),
  'POST /api/work-items/{id}/add-signer': act(reviews, itemOf, { to: 'director' }),
  'POST /api/work-items/{id}/sign': act(nobody, itemOf, { agree: true }),
  'POST /api/work-items/{id}/reply': act(nobody, itemOf, { body: 'x', agree: true }),
  // Answers of each piece of work by itself.
  'POST /api/work-items/batch': {
    ...everybody,
    of: ({ item, revision }) => ({ body: { items: [{ id: item, revision }], outcome: 'none' } }),
  },

  'POST /api/definitions': admins,
  'GET /api/definitions': admins,
  'GET /api/definition-drafts': admins,
  'POST /api/definition-drafts': admins,
  'GET /api/definition-drafts/{id}': adminsMissing,
  'PUT /api/definition-drafts/{id}': admins,
  'DELETE /api/definition-drafts/{id}': admins,
  'PUT /api/definition-drafts/{id}/presence': admins,
  'DELETE /api/definition-drafts/{id}/presence': admins,
  'POST /api/definition-differences': admins,
  'GET /api/definition-parts': admins,
  'PUT /api/definition-parts/{id}': admins,
  'DELETE /api/definition-parts/{id}': admins,
  'GET /api/definition-surroundings': admins,
  'POST /api/definition-imports': admins,
  'POST /api/definition-imports/ledger': admins,
  'GET /api/definitions/{task}/export': { ...admins, wish: { path: { task: 'marked' } } },
  'GET /api/definition-drafts/{id}/export': adminsMissing,
  'GET /api/definitions/{task}/versions': { ...admins, wish: { path: { task: 'marked' } } },
  'GET /api/definitions/{task}/versions/{version}': adminsMissing,
  'GET /api/definitions/{task}/answered': { ...admins, wish: { path: { task: 'marked' }, query: { field: 'x' } } },
  'POST /api/definitions/{task}/migrations': admins,
  'POST /api/tasks/{id}/rows': {
    who: () => false,
    wish: { path: { id: 'marked' } },
    refused: [200, ...hidden, 422],
  },
  'POST /api/registers/{id}/rows': {
    who: () => false,
    wish: { path: { id: 'marked-people' } },
    refused: [200, ...hidden, 422],
  },

  'GET /api/registers/{id}/export': {
    ...registers,
    wish: { path: { id: 'marked-people' }, query: { format: 'csv' } },
    tells: (person, unit) => (seesEntry(person, unit) ? toldOfEntry(person, unit) : []),
  },
  'POST /api/registers/{id}/export-jobs': {
    ...registers,
    wish: { path: { id: 'marked-people' }, body: { format: 'csv' } },
  },

  'GET /api/exports': {
    ...everybody,
    wish: { query: { format: 'csv', task: 'marked' } },
    tells: (person, unit) => listsCases(person, unit).filter((mark) => mark !== 'hidden'),
  },
  'GET /api/export-jobs': everybody,
  'POST /api/export-jobs': everybody,
  'POST /api/export-jobs/{id}/cancel': act(began, ({ job }) => ({ path: { id: job } }), {}),
  'GET /api/export-jobs/{id}/file': { ...own(({ job }) => ({ path: { id: job } })), answer: 404 },
  'POST /api/files': everybody,
  'GET /api/files/{id}': {
    ...readCase,
    who: seesWhole,
    of: ({ file }) => ({ path: { id: file } }),
    tells: () => ['sensitive'],
  },
  // One's own uploads only: what another has begun looks as if nothing had arrived.
  'GET /api/uploads/{id}': { ...everybody, of: ({ upload }) => ({ path: { id: upload } }) },
  'PUT /api/uploads/{id}': {
    ...everybody,
    of: ({ upload }) => ({ path: { id: upload }, query: { name: 'a.txt', size: '500', offset: '499' } }),
  },

  'GET /api/figures': everybody,
  'GET /api/statistics/figures': everybody,
  'GET /api/statistics/overview': everybody,
  'GET /api/statistics': {
    ...everybody,
    wish: { query: { figure: 'marked.income', by: 'unit', unit: 'county' } },
    answer: 200,
  },
  'GET /api/statistics/number': {
    ...everybody,
    wish: { query: { figure: 'marked.income', by: 'month', unit: 'mill' } },
  },
  'GET /api/statistics/file': {
    ...everybody,
    wish: { query: { figure: 'marked.income', by: 'unit', unit: 'county', format: 'csv' } },
  },
  'GET /api/reports': everybody,
  'GET /api/report-numbers': {
    ...everybody,
    wish: { query: { key: 'marked.income@2025-01-01/2025-12-31', unit: 'mill' } },
  },
  'GET /api/reports/{id}': { ...everybody, of: ({ unit }) => ({ path: { id: 'summary' }, query: { unit } }) },
  'GET /api/reports/{id}/file': {
    ...everybody,
    wish: { path: { id: 'summary' }, query: { unit: 'mill', format: 'docx' } },
  },
  'GET /api/reports/{id}/template': { ...everybody, wish: { path: { id: 'summary' } } },
  'PUT /api/reports/{id}/template': admins,
  'POST /api/report-preview': everybody,
  'GET /api/report-issues': everybody,
  'POST /api/report-issues': everybody,
  'GET /api/report-issues/{id}': own(({ report }) => ({ path: { id: report } })),
  'PUT /api/report-issues/{id}': act(began, ({ report }) => ({ path: { id: report } }), { edits: [] }),
  'DELETE /api/report-issues/{id}': act(began, ({ report }) => ({ path: { id: report } }), {}),
  'POST /api/report-issues/{id}/issue': act(began, ({ report }) => ({ path: { id: report } }), {}),
  'GET /api/report-issues/{id}/file': own(({ report }) => ({ path: { id: report } })),

  'GET /api/notifications': everybody,
  'POST /api/notifications/read': everybody,
  'GET /api/notifications/settings': everybody,
  'PUT /api/notifications/settings': everybody,
  'GET /api/events': { ...everybody, wish: { query: { once: 'true' } } },
  'GET /api/calendar/{year}': everybody,
  'PUT /api/calendar/{year}': admins,
  'GET /api/webhooks': admins,
  'POST /api/webhooks': {
    ...admins,
    wish: { body: { title: 'x', url: 'https://example.com/', events: ['case-ended'] } },
  },
  'PUT /api/webhooks/{id}': {
    ...admins,
    wish: { body: { title: 'x', url: 'https://example.com/', events: ['case-ended'] } },
  },
  'DELETE /api/webhooks/{id}': admins,
  'POST /api/webhooks/{id}/test': admins,
  'GET /api/operations': admins,
  'GET /api/jobs': admins,
  'POST /api/jobs/{id}/retry': admins,
  'DELETE /api/jobs/{id}': admins,
  'GET /api/letters': admins,
  'POST /api/letters/{id}/retry': admins,
  'DELETE /api/letters/{id}': admins,
  'GET /api/sweeps': admins,
  'GET /api/sweeps/{id}': adminsMissing,
  'POST /api/sweeps/{id}/resume': admins,
  'GET /api/readings': admins,
  'POST /api/cases/{id}/withdraw-consent': {
    who: nobody,
    of: (one) => ({ ...caseOf(one), body: { reason: '本人来电' } }),
    refused: [...hidden, 409, 422],
  },
  'GET /api/retention': admins,
  'GET /api/retention/due': admins,
  'POST /api/retention/clear': admins,
  'GET /api/retention/cleared': admins,
  'GET /api/holds': admins,
  'POST /api/holds': { ...admins, wish: { body: { task: 'marked', reason: '审计' } } },
  'POST /api/holds/{id}/lift': adminsMissing,
  'GET /api/cases/{id}/seers': { ...admins, of: caseOf },
  // Lets out what is kept about somebody, on record; only administrators, and only what is asked for.
  'POST /api/person-data': admins,
  'GET /api/board': everybody,
  'GET /api/schedules': { ...everybody, wish: { query: { pageSize: '200' } } },
  'POST /api/schedules/slots/{id}/open': { who: () => false, refused: hidden },
  'GET /api/campaigns': everybody,
  'POST /api/campaigns': { who: () => false, refused: [...hidden, 422] },
  'GET /api/campaigns/{id}': { who: () => false, refused: hidden },
  'POST /api/campaigns/{id}/reminders': { who: () => false, refused: hidden },
  'POST /api/campaigns/{id}/cases': { who: () => false, refused: hidden },
  'POST /api/campaigns/{id}/close': { who: () => false, refused: hidden },
};
