import type { Definition } from '@hearth/definition';
import type { paths } from './api.gen.ts';

/** The JSON of the answers by the names that the app uses; every shape comes from the server's OpenAPI document. */
type Answer<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Body } } } }
  ? Body
  : Operation extends { responses: { 201: { content: { 'application/json': infer Body } } } }
    ? Body
    : never;

export type Session = Answer<paths['/api/session']['get']>;
export type Org = Answer<paths['/api/org']['get']>;

export type UnitHangings = Answer<paths['/api/units/{id}/closing']['get']>;
export type SignIn = Answer<paths['/api/session/sign-ins']['get']>['items'][number];

export type TaskList = Answer<paths['/api/tasks']['get']>;
export type TaskSummary = TaskList['items'][number];
/** The document says only that a definition is an object; what is in it, the language says. */
export type TaskDetail = Omit<Answer<paths['/api/tasks/{id}']['get']>, 'definition'> & { definition: Definition };

export type CaseList = Answer<paths['/api/cases']['get']>;
export type CaseSummary = CaseList['items'][number];
export type CaseDetail = Omit<Answer<paths['/api/cases/{id}']['get']>, 'notices'> & { notices: Notice[] };
export type ProgressStep = CaseDetail['progress'][number];
export type HistoryItem = Answer<paths['/api/cases/{id}/history']['get']>['items'][number];

type WireNotice = Answer<paths['/api/cases/{id}']['get']>['notices'][number];
export type Notice = Omit<WireNotice, 'extract' | 'objections'> & {
  /** What was posted, masked on the day it was posted; a column of a group is a list. */
  extract: { field: string; title: string; value: string | string[] }[];
  objections: Objection[];
};

export interface Objection {
  /** The work item in which it is answered. */
  item: string;
  text: string;
  by: string | null;
  at: string;
  upheld?: boolean;
  answer?: string;
  answeredAt?: string;
}

export type Inbox = Answer<paths['/api/work-items']['get']>;
export type WorkItemSummary = Inbox['items'][number];
type WireWorkItem = Answer<paths['/api/work-items/{id}']['get']>;
export type WorkItemDetail = Omit<WireWorkItem, 'objection' | 'bodies'> & {
  objection?: Objection;
  bodies?: { id: string; title: string; reply: { agree: boolean; text: string | null; at: string } | null }[];
};
export type WorkItemOutcome = WireWorkItem['outcomes'][number];
export type Completed = Answer<paths['/api/work-items/{id}/complete']['post']>;
export type HandOver = WireWorkItem['handOver'];

export type NotificationList = Answer<paths['/api/notifications']['get']>;
export type Board = Answer<paths['/api/board']['get']>;
export type OfficeSettings = Answer<paths['/api/office/settings']['get']>;
type JsonBody<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : never;
export type OfficeChanges = JsonBody<paths['/api/office/settings']['put']>;
export type NewPerson = JsonBody<paths['/api/people']['post']>;
export type NewPost = JsonBody<paths['/api/people/{id}/posts']['post']>;
export type PersonDetail = Answer<paths['/api/people/{id}']['get']>;
export type Holding = PersonDetail['holdings'][number];
export type UnitRoster = Answer<paths['/api/roster/units']['post']>;
export type PeopleRoster = Answer<paths['/api/roster/people']['post']>;
export type Job = Answer<paths['/api/jobs']['get']>['items'][number];
export type Letter = Answer<paths['/api/letters']['get']>['items'][number];
export type Reading = Answer<paths['/api/readings']['get']>['items'][number];
export type RetentionState = Answer<paths['/api/retention']['get']>;
export type RetentionRule = NonNullable<RetentionState['tasks'][number]['rule']>;
export type DueCase = Answer<paths['/api/retention/due']['get']>['items'][number];
export type Clearing = Answer<paths['/api/retention/cleared']['get']>['items'][number];
export type Sweep = Answer<paths['/api/sweeps']['get']>['items'][number];
export type Webhook = Answer<paths['/api/webhooks']['get']>['items'][number];
export type NewWebhook = NonNullable<paths['/api/webhooks']['post']['requestBody']>['content']['application/json'];
export type CalendarYear = Answer<paths['/api/calendar/{year}']['get']>;
export type OfficePerson = Answer<paths['/api/people']['get']>['items'][number];
export type Campaign = Answer<paths['/api/campaigns']['get']>['items'][number];
export type CampaignDetail = Answer<paths['/api/campaigns/{id}']['get']>;
export type CampaignRow = CampaignDetail['rows'][number];
export type Slots = Answer<paths['/api/schedules']['get']>;
export type Slot = Slots['items'][number];
export type Payments = Answer<paths['/api/payments']['get']>;
export type Payment = Payments['items'][number];
export type Substitution = Answer<paths['/api/substitutes']['get']>['items'][number];
export type Batch = Answer<paths['/api/work-items/batch']['post']>;

export type RegisterEntries = Answer<paths['/api/registers/{id}']['get']>;
export type RegisterEntry = Answer<paths['/api/registers/{id}/entries/{entry}']['get']>;

export type ExportJob = Answer<paths['/api/export-jobs']['get']>['items'][number];
type WireKept = Answer<paths['/api/report-issues/{id}']['get']>;
export type KeptReport = Omit<WireKept, 'report'> & { report: ReportView };
export type Statistics = Answer<paths['/api/statistics']['get']>;
export type StatisticsOverview = Answer<paths['/api/statistics/overview']['get']>;
export type FigureFacts = Statistics['figure'];
export type ReportItem = Answer<paths['/api/reports']['get']>['items'][number];
type WireReport = Answer<paths['/api/reports/{id}']['get']>;
export type ReportNumber = WireReport['numbers'][string];
export type NumberEvidence = Answer<paths['/api/report-numbers']['get']>;
export type ReportSentence = WireReport['opening'][number];
export type ReportRun = ReportSentence['runs'][number];
type WirePart = WireReport['chapters'][number];
export type ReportTable = NonNullable<WirePart['table']>;
export type ReportChart = NonNullable<WirePart['chart']>;
/** Chapters, points and points of points. */
export type ReportPart = Omit<WirePart, 'parts'> & { parts: ReportPart[] };
export type ReportView = Omit<WireReport, 'chapters'> & { chapters: ReportPart[] };

export type DesignHead = Answer<paths['/api/definition-drafts']['get']>['items'][number];
export type DefinitionState = Answer<paths['/api/definitions']['get']>['items'][number];
export type DefinitionVersion = Answer<paths['/api/definitions/{task}/versions']['get']>['items'][number];
export type Surroundings = Answer<paths['/api/definition-surroundings']['get']>;
