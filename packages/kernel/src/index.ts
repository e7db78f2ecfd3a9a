export type { Assignee, CaseState, Document, StepInstance, Timer, WorkItem } from './workflow/case-state.ts';
export type { Command } from './workflow/command.ts';
export type { Environment, Org, OrgUnit } from './workflow/environment.ts';
export type { CaseEvent, CaseFact, Change } from './workflow/event.ts';
