import type { Problem } from '@hearth/expression';
import { emergenciesFor, interruptsFor, mayObject, mayResume } from '@hearth/kernel';
import { act, type Drive, type Driven, envOf } from './drive.ts';

export type Moved = { drive: Drive } | { problems: readonly Problem[] };

/** Something that can be done to a case now. */
export interface Choice {
  /** What tells it from other choices: `step:outcome`. */
  key: string;
  /** It sends the case back or ends it early. */
  back: boolean;
  words: string;
  run: () => Moved;
}

/** What is said of moves that the definition has no word for. */
export interface WalkWords {
  resume: string;
  object: string;
  linked: string;
  until: (day: string) => string;
}

export const movedBy = (done: Driven): Moved => (done.ok ? { drive: done.drive } : { problems: done.problems });

/** What may happen to a case from outside its work: resuming, interrupts, emergencies, objections; each that was not `taken` yet. */
export function outsideChoices(drive: Drive, taken: (key: string) => boolean, words: WalkWords): Choice[] {
  const { definition, state, office } = drive;
  if (!state || state.status === 'ended' || state.status === 'draft') return [];
  const { interrupts = [], emergencies = [] } = definition.workflow;
  const able = (may: (actor: string) => boolean) => office.people.find(({ id }) => may(id))?.id;
  if (state.status === 'suspended') {
    const actor = able((person) => mayResume(definition, state, envOf(drive, person)));
    return actor === undefined
      ? []
      : [
          {
            key: '!resume',
            back: false,
            words: words.resume,
            run: () => movedBy(act(drive, actor, { type: 'resume' })),
          },
        ];
  }
  const stopping = interrupts.flatMap(({ id, title }): Choice[] => {
    if (taken(`!${id}`)) return [];
    const actor = able((person) => interruptsFor(definition, state, envOf(drive, person)).some((one) => one.id === id));
    const run = () => movedBy(act(drive, actor!, { type: 'interrupt', interrupt: id, reason: title }));
    return actor === undefined ? [] : [{ key: `!${id}`, back: true, words: title, run }];
  });
  const skipping = emergencies.flatMap(({ id, title }): Choice[] => {
    if (taken(`!${id}`)) return [];
    const actor = able((person) =>
      emergenciesFor(definition, state, envOf(drive, person)).some(({ emergency }) => emergency.id === id),
    );
    const run = () => movedBy(act(drive, actor!, { type: 'emergency', emergency: id, reason: title }));
    return actor === undefined ? [] : [{ key: `!${id}`, back: true, words: title, run }];
  });
  return [...stopping, ...skipping, ...objecting(drive, taken, words)];
}

function objecting(drive: Drive, taken: (key: string) => boolean, words: WalkWords): Choice[] {
  const { definition, state, office } = drive;
  const notices = Object.values(state?.timers ?? {}).filter(({ kind }) => kind === 'notice');
  return notices.flatMap(({ instance }): Choice[] => {
    const step = state!.steps[instance]?.step ?? '';
    const key = `${step}:object`;
    if (taken(key)) return [];
    const actor = office.people.find(({ id }) => mayObject(definition, state!, instance, envOf(drive, id)))?.id;
    if (actor === undefined) return [];
    return [
      {
        key,
        back: true,
        words: words.object,
        run: () => movedBy(act(drive, actor, { type: 'object', instance, text: words.object })),
      },
    ];
  });
}
