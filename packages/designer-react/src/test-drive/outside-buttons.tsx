import type { Problem } from '@hearth/expression';
import { type Command, emergenciesFor, interruptsFor, mayObject, mayResume } from '@hearth/kernel';
import { Button, Dropdown } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import { act, awaited, type Drive, type Driven, envOf, linkedEnded } from './drive.ts';
import { titleOf } from './inbox.tsx';

interface Props {
  drive: Drive;
  onAct: (done: Driven) => readonly Problem[];
}

interface Offer {
  key: string;
  label: string;
  run: () => Driven;
}

/** What may be done to the case beside its work: withdraw, suspend, an emergency, an objection, a linked case that ends. */
export function OutsideButtons({ drive, onAct }: Props) {
  const t = useTexts();
  const offers = offersOutside(drive, {
    object: t('test.object'),
    objection: t('test.objectText'),
    resume: t('test.resume'),
    linked: t('test.linkedEnded'),
    reason: t('test.reason'),
  });
  if (offers.length === 0) return null;
  const items = offers.map(({ key, label, run }) => ({ key, label, onClick: () => void onAct(run()) }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button>{t('test.outside')}</Button>
    </Dropdown>
  );
}

interface Words {
  object: string;
  objection: string;
  resume: string;
  linked: string;
  reason: string;
}

function offersOutside(drive: Drive, words: Words): Offer[] {
  const { state, definition, office } = drive;
  if (!state || state.status === 'ended' || state.status === 'draft') return [];
  const notices = Object.values(state.timers).filter(({ kind }) => kind === 'notice');
  const byPerson = office.people.flatMap(({ id: actor }) => {
    const env = envOf(drive, actor);
    const offer = (key: string, title: string, command: Command): Offer => ({
      key: `${key} ${actor}`,
      label: `${title}（${titleOf(drive, actor)}）`,
      run: () => act(drive, actor, command),
    });
    return [
      ...interruptsFor(definition, state, env).map(({ id, title }) =>
        offer(id, title, { type: 'interrupt', interrupt: id, reason: words.reason }),
      ),
      ...emergenciesFor(definition, state, env).map(({ emergency: { id, title } }) =>
        offer(id, title, { type: 'emergency', emergency: id, reason: words.reason }),
      ),
      ...(state.status === 'suspended' && mayResume(definition, state, env)
        ? [offer('resume', words.resume, { type: 'resume' })]
        : []),
      ...notices
        .filter(({ instance }) => mayObject(definition, state, instance, env))
        .map(({ instance }) =>
          offer(`object ${instance}`, words.object, { type: 'object', instance, text: words.objection }),
        ),
    ];
  });
  const linked = awaited(drive).map(
    (effect): Offer => ({ key: effect, label: words.linked, run: () => linkedEnded(drive, effect, '') }),
  );
  return [...byPerson, ...linked];
}
