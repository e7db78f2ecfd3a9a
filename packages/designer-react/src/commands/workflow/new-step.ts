import type { DefinitionDraft, JsonObject } from '../../draft/draft.ts';
import { isObject } from '../../draft/draft.ts';
import { blankOf } from '../../settings/blank-value.ts';
import { partNode } from '../../settings/setting-node.ts';
import { idsIn, newId } from './new-id.ts';

/** The kinds of step that a designer offers, in order. */
export const stepTypes = [
  'userTask',
  'signOff',
  'choice',
  'parallel',
  'forEach',
  'wait',
  'publicNotice',
  'externalReply',
  'automatic',
  'end',
] as const;
export type StepType = (typeof stepTypes)[number];

/** Words for what a new step holds, so that a draft reads well in the clerk's language from the start. */
export interface NewStepWords {
  title: string;
  /** 通过, 退回 … by what they stand for. */
  done: string;
  party: string;
  branch: string;
  otherwise: string;
  body: string;
}

/** A step as it comes out of the palette: complete enough to be run, with ids of its own. */
export function newStep(draft: DefinitionDraft, type: StepType, words: NewStepWords): JsonObject {
  const taken = idsIn(draft.workflow);
  const fresh = (stem: string): string => {
    const id = newId(stem, taken);
    taken.add(id);
    return id;
  };
  const blank = blankOf(partNode('workflow', type)) as JsonObject;
  return { ...blank, id: fresh(stems[type]), type, title: words.title, ...contents(draft, type, words, fresh) };
}

const stems: Record<StepType, string> = {
  userTask: 'step',
  signOff: 'sign',
  choice: 'choice',
  parallel: 'parallel',
  forEach: 'each',
  wait: 'wait',
  publicNotice: 'notice',
  externalReply: 'replies',
  automatic: 'auto',
  end: 'end',
};

function contents(
  draft: DefinitionDraft,
  type: StepType,
  words: NewStepWords,
  fresh: (stem: string) => string,
): JsonObject {
  const who = { post: startPost(draft) };
  const failing = failingResult(draft);
  switch (type) {
    case 'userTask':
      return { who, outcomes: [{ id: 'done', title: words.done, tone: 'primary' }] };
    case 'signOff':
      return {
        parties: [{ id: fresh('party'), title: words.party, who }],
        mode: 'all',
        onRejected: failing === undefined ? { continue: true } : { end: failing },
      };
    case 'choice':
      return {
        branches: [
          { id: fresh('branch'), title: words.branch, when: '', steps: [] },
          { id: fresh('branch'), title: words.otherwise, steps: [] },
        ],
      };
    case 'parallel':
      return {
        branches: [1, 2].map((count) => ({ id: fresh('branch'), title: `${words.branch}${count}`, steps: [] })),
      };
    case 'forEach': {
      const inner = { id: fresh('step'), type: 'userTask', title: words.title, who };
      return { in: '', steps: [{ ...inner, outcomes: [{ id: 'done', title: words.done, tone: 'primary' }] }] };
    }
    case 'wait':
      return { until: { workingDays: 3 } };
    case 'publicNotice':
      return { who, show: [], workingDays: 5, onUpheld: failing === undefined ? { end: '' } : { end: failing } };
    case 'externalReply':
      return { who, bodies: [{ id: fresh('body'), title: words.body }], onRejected: { continue: true } };
    case 'automatic':
      return { notify: [{ to: { actor: 'initiator' }, title: '', text: '' }] };
    case 'end':
      return { result: failing ?? firstResult(draft) };
  }
}

function startPost({ task }: DefinitionDraft): string {
  const posts = isObject(task.start) ? task.start.posts : undefined;
  return Array.isArray(posts) && typeof posts[0] === 'string' ? posts[0] : '';
}

const resultsOf = ({ workflow }: DefinitionDraft): JsonObject[] =>
  Array.isArray(workflow.results) ? workflow.results.filter(isObject) : [];

const firstResult = (draft: DefinitionDraft): string => String(resultsOf(draft)[0]?.id ?? '');

function failingResult(draft: DefinitionDraft): string | undefined {
  const failing = resultsOf(draft).find(({ tone }) => tone === 'failure')?.id;
  return typeof failing === 'string' ? failing : undefined;
}
