import type { Definition } from '@hearth/definition';

/** The JSON that goes over the line, named as in the contract. */
export interface Named {
  id: string;
  name: string;
}

export interface Session {
  person: { id: string; name: string; account: string };
  posts: { post: string; title: string; unit: { id: string; name: string; level: string } }[];
  locale: string;
  admin: boolean;
}

export interface Org {
  units: { id: string; name: string; level: string; parent: string | null }[];
  posts: { id: string; title: string; levels: string[] }[];
  people: Named[];
}

export interface TaskSummary {
  id: string;
  title: string;
  family: string;
  description: string;
  version: string;
  canStart: boolean;
  startUnits: Named[];
  open: number;
}

export interface TaskDetail {
  definition: Definition;
  published: string;
}

export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

export interface CaseSummary {
  id: string;
  task: string;
  taskTitle: string;
  version: string;
  number: string | null;
  title: string;
  unit: Named;
  status: 'draft' | 'running' | 'suspended' | 'ended';
  result: string | null;
  resultTitle: string | null;
  current: { step: string; title: string; assignee: string; due: string | null; overdue: boolean }[];
  initiator: Named;
  openedAt: string;
  submittedAt: string | null;
  endedAt: string | null;
  revision: number;
  columns: Record<string, unknown>;
}

export interface ProgressStep {
  step: string;
  title: string;
  state: 'done' | 'active' | 'ahead' | 'skipped';
  round: number;
  /** Ids of the rows from the outermost group inwards. */
  row?: string[];
  rowTitle?: string;
  by?: string;
  at?: string;
  outcome?: string;
  outcomeTitle?: string;
  comment?: string;
  due?: string;
  overdue?: boolean;
  depth: number;
}

export interface Notice {
  instance: string;
  step: string;
  postedAt: string;
  until: string;
  extract: { title: string; value: string }[];
  objections: { at: string; by?: string; text: string; state?: string; answer?: string }[];
  canObject: boolean;
}

export interface CaseDetail {
  case: CaseSummary;
  document: Record<string, unknown>;
  version: string;
  progress: ProgressStep[];
  workItems: WorkItemSummary[];
  interrupts: { id: string; title: string; reason: boolean }[];
  notices: Notice[];
}

export interface HistoryItem {
  seq: number;
  at: string;
  actor: Named | null;
  type: string;
  title: string;
  comment?: string;
  changes?: { path: string; title: string; from: unknown; to: unknown }[];
}

export interface WorkItemSummary {
  id: string;
  case: {
    id: string;
    number: string | null;
    title: string;
    task: string;
    taskTitle: string;
    unit: Named;
    status: string;
  };
  step: string;
  title: string;
  role: 'task' | 'vote' | 'notice' | 'objection' | 'replies';
  row?: string;
  rowTitle?: string;
  openedAt: string;
  due: string | null;
  overdue: boolean;
  claimedBy: Named | null;
  outcome?: string;
  completedAt?: string;
  draft: boolean;
}

export interface WorkItemPage extends Page<WorkItemSummary> {
  counts: { open: number; overdue: number; dueSoon: number; done: number };
}

export interface WorkItemOutcome {
  id: string;
  title: string;
  tone?: 'primary' | 'default' | 'danger';
  comment?: 'required' | 'optional' | 'none';
  require?: string[];
  incomplete?: boolean;
}

export interface WorkItemDetail {
  workItem: WorkItemSummary;
  definition: { task: string; version: string };
  scope: string;
  document: Record<string, unknown>;
  outer?: Record<string, unknown>;
  rights: { edit: string[]; require: string[]; hide: string[] };
  outcomes: WorkItemOutcome[];
  votes?: unknown;
  objection?: unknown;
  revision: number;
  draft: { savedAt: string; revision: number } | null;
}

export interface Completed {
  case: CaseSummary;
  next: { title: string; assignee: string; due: string | null }[];
}
