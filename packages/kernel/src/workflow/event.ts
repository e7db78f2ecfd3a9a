import type { Json } from '@hearth/expression';
import type { Assignee, Document, Timer } from './case-state.ts';

/** A fact in the history of a case. Events are numbered from 1 per case; `seq` and `caseId` are added by whoever stores them. */
export type CaseEvent = { at: string; actor?: string } & CaseFact;

export type CaseFact =
  | { type: 'case-opened'; id: string; task: string; definition: string; unit: string; initiator: string; document: Document }
  | { type: 'case-submitted'; number: string }
  | { type: 'step-opened'; id: string; step: string; kind: 'step' | 'branch' | 'row'; parent?: string; branch?: string; row?: string[]; round: number; resumeAt?: string }
  | { type: 'step-data-set'; id: string; data: { [key: string]: Json } }
  | { type: 'step-completed'; id: string; outcome?: string }
  | { type: 'step-cancelled'; id: string; reason: 'return' | 'join' | 'end' | 'interrupt' | 'decided' }
  | { type: 'work-item-opened'; id: string; instance: string; step: string; role: 'task' | 'vote' | 'notice' | 'objection' | 'replies'; party?: string; row?: string[]; title: string; assignee: Assignee; due?: string }
  | { type: 'work-item-claimed'; id: string; by: string }
  | { type: 'work-item-released'; id: string }
  | { type: 'work-item-completed'; id: string; outcome: string; comment?: string }
  | { type: 'work-item-cancelled'; id: string }
  | { type: 'work-item-reminded'; id: string }
  | { type: 'work-item-overdue'; id: string; escalatedTo?: Assignee }
  /** Values replaced, by dotted path with row ids in brackets: `受检单位[r1].隐患[r2].等级`. A missing side means blank. */
  | { type: 'document-changed'; changes: Change[]; item?: string }
  | { type: 'returned'; from: string; to: string; comment?: string }
  | { type: 'notice-posted'; id: string; until: string; extract: Json }
  | { type: 'objection-raised'; id: string; text: string; by?: string }
  | { type: 'objection-answered'; id: string; upheld: boolean; text: string }
  | { type: 'reply-recorded'; id: string; body: string; agree: boolean; text?: string }
  | { type: 'timer-set'; timer: Timer }
  | { type: 'timer-fired'; id: string }
  | { type: 'timer-cancelled'; id: string }
  | { type: 'case-suspended'; interrupt: string; reason?: string }
  | { type: 'case-resumed' }
  | { type: 'case-ended'; result: string; interrupt?: string; reason?: string };

export interface Change {
  path: string;
  from?: Json;
  to?: Json;
}
