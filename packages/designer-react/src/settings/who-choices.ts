import type { Json } from '@hearth/expression';
import { stepsOfDraft } from '../commands/workflow/steps-of-draft.ts';
import { levelsOf } from '../world.ts';
import type { Picking } from './choices.ts';

/** Somebody who can be given work, as one line of a list. */
export interface WhoChoice {
  /** What the choice is told by. */
  value: string;
  label: string;
  /** Under which heading it stands. */
  group: string;
  who: { [key: string]: Json };
}

/** Everybody whom one pick can name: who is in the case already, and each post at each unit where it is held. */
export function whoChoices({ draft, world, t }: Picking): WhoChoice[] {
  const units: { unit?: Json; title: string; level?: string }[] = [
    { title: t('unit.case') },
    { title: t('unit.superior'), unit: 'superior' },
    ...levelsOf(world).map(({ id, title }) => ({ title, unit: { ancestor: id }, level: id })),
  ];
  return [
    choice(t('who.inCase'), t('who.initiator'), { actor: 'initiator' }),
    ...units.flatMap(({ unit, title, level }) =>
      world.posts
        .filter(({ levels }) => level === undefined || levels.includes(level))
        .map((post) =>
          choice(title, t('who.postAt', { unit: title, post: post.title }), {
            post: post.id,
            ...(unit !== undefined && { unit }),
          }),
        ),
    ),
    ...stepsOfDraft(draft)
      .filter(({ type }) => type === 'userTask')
      .map(({ id, title }) => choice(t('who.inCase'), t('who.actorOf', { step: title || id }), { actor: id })),
  ];
}

const choice = (group: string, label: string, who: { [key: string]: Json }): WhoChoice => ({
  value: whoKey(who),
  label,
  group,
  who,
});

/** What tells one choice from another: who it is, whoever else may not do it. */
export function whoKey({ actor, post, unit }: { [key: string]: Json }): string {
  return JSON.stringify(actor === undefined ? [post ?? '', unit ?? 'case'] : [actor]);
}
