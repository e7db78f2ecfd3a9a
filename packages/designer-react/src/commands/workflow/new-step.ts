import type { DefinitionDraft, JsonObject } from '../../draft/draft.ts';
import { isObject } from '../../draft/draft.ts';
import { blankOf } from '../../settings/blank-value.ts';
import { partNode } from '../../settings/setting-node.ts';
import { failingResult, reasoned } from './decisions.ts';
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
  /** What the first step is called, and the button that submits it. */
  first: string;
  submit: string;
  /** The buttons of everybody who decides. */
  done: string;
  back: string;
  refuse: string;
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
      return { who, outcomes: decisions(draft, words) };
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

/** Agrees, sends back to where the case began, or refuses: what nearly everybody who decides can choose. */
function decisions(draft: DefinitionDraft, words: NewStepWords): JsonObject[] {
  const failing = failingResult(draft);
  const first = Array.isArray(draft.workflow.steps) ? draft.workflow.steps[0] : undefined;
  return [
    { id: 'agree', title: words.done, tone: 'primary' },
    ...(isObject(first)
      ? [{ id: 'return', title: words.back, ...reasoned, return: { to: first.id ?? '', resume: 'here', max: 3 } }]
      : []),
    ...(failing === undefined
      ? []
      : [{ id: 'reject', title: words.refuse, tone: 'danger', ...reasoned, end: failing }]),
  ];
}

/** The step that starts a case: whoever begins it fills in everything and submits. */
export const firstStep = (draft: DefinitionDraft, words: NewStepWords): JsonObject => ({
  ...newStep(draft, 'userTask', words),
  title: words.first,
  who: { actor: 'initiator' },
  fields: { edit: ['*'] },
  outcomes: [{ id: 'submit', title: words.submit, tone: 'primary' }],
});

/** The post that is meant while nobody has said another: the first that may start a case. */
export function startPost({ task }: DefinitionDraft): string {
  const posts = isObject(task.start) ? task.start.posts : undefined;
  return Array.isArray(posts) && typeof posts[0] === 'string' ? posts[0] : '';
}

const resultsOf = ({ workflow }: DefinitionDraft): JsonObject[] =>
  Array.isArray(workflow.results) ? workflow.results.filter(isObject) : [];

const firstResult = (draft: DefinitionDraft): string => String(resultsOf(draft)[0]?.id ?? '');
