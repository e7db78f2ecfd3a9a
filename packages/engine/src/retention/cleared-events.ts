import type { CaseEvent, CaseFact } from '@hearth/kernel';
import { type Clearer, clearedChanges, clearedDocument } from './cleared-values.ts';

type FactOf<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;

/** What of a kind of event is taken away; a kind without an entry says nothing about anybody beside those who did the work. */
const clearers: { [T in CaseFact['type']]?: (event: FactOf<T>, by: Clearer) => FactOf<T> } = {
  'case-opened': (event, by) => ({ ...event, document: clearedDocument(by, event.document) }),
  'document-changed': (event, by) => ({ ...event, changes: clearedChanges(by, event.changes) }),
  'document-corrected': (event, by) => ({ ...event, changes: clearedChanges(by, event.changes), reason: '' }),
  'work-item-opened': ({ question: _, ...event }) => event,
  'work-item-transferred': ({ reason: _, ...event }) => event,
  'work-item-delegated': ({ reason: _, ...event }) => event,
  'work-item-handed-back': ({ note: _, ...event }) => event,
  'work-item-completed': ({ comment: _, ...event }) => event,
  returned: ({ comment: _, ...event }) => event,
  'notice-posted': ({ text: _, ...event }) => ({ ...event, extract: [] }),
  'objection-raised': ({ by: _, ...event }) => ({ ...event, text: '' }),
  'objection-answered': (event) => ({ ...event, text: '' }),
  'reply-recorded': ({ text: _, ...event }) => event,
  'effect-requested': (event) => ({ ...event, effect: clearedEffect(event.effect) }),
  'case-suspended': ({ reason: _, ...event }) => event,
  'emergency-called': (event) => ({ ...event, reason: '' }),
  'case-ended': ({ reason: _, ...event }) => event,
};

/** An event as it stays in the history. Who did what when stays; what was filled in, said or asked for does not. */
export function clearedEvent(event: CaseEvent, by: Clearer): CaseEvent {
  const { files: _, ...plain } = event as CaseEvent & { files?: unknown };
  const clear = clearers[event.type] as ((event: CaseEvent, by: Clearer) => CaseEvent) | undefined;
  return clear ? clear(plain as CaseEvent, by) : (plain as CaseEvent);
}

type Effect = FactOf<'effect-requested'>['effect'];

/** What was asked for, without the values that went with it. Sums of money stay. */
function clearedEffect(effect: Effect): Effect {
  switch (effect.kind) {
    case 'measure':
      return effect;
    case 'register': {
      const { kind, register, on } = effect;
      return { kind, register, on, set: {} };
    }
    case 'open':
      return { ...effect, document: {} };
    case 'notify':
      return { ...effect, title: '', text: '' };
    case 'pay':
      return { kind: 'pay', payee: '', purpose: '', amount: effect.amount };
    case 'cancel-pay':
      return { ...effect, reason: '' };
  }
}
