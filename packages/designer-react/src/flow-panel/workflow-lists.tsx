import { startPost } from '../commands/workflow/new-step.ts';
import { stepsOfDraft } from '../commands/workflow/steps-of-draft.ts';
import type { DefinitionDraft } from '../draft/draft.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { PlacedList } from '../settings/placed-list.tsx';
import { partNode } from '../settings/setting-node.ts';
import { valueTitle } from '../settings/setting-text.ts';
import { whoText } from './step-words.ts';
import { useTelling } from './use-telling.ts';

/** How cases can end. The first is the end that is reached by running through. */
export function ResultList() {
  const t = useTexts();
  const locale = useLocale();
  return (
    <section className="ds-section">
      <h3>{t('flow.view.results')}</h3>
      <p className="ds-help">{t('results.help')}</p>
      <PlacedList
        place={{ file: 'workflow', pointer: '/results' }}
        node={partNode('workflow', 'result')}
        stem="result"
        thing="result"
        addText={t('results.add')}
        example={t('table.results-example')}
        fresh={() => ({ title: t('results.new'), tone: 'neutral' })}
        note={({ tone }) => valueTitle('result.tone', tone, locale)}
      />
    </section>
  );
}

/** What may happen to a running case from outside its steps. */
export function InterruptList() {
  const t = useTexts();
  const locale = useLocale();
  const telling = useTelling();
  return (
    <section className="ds-section">
      <h3>{t('flow.view.interrupts')}</h3>
      <p className="ds-help">{t('interrupts.help')}</p>
      <PlacedList
        place={{ file: 'workflow', pointer: '/interrupts' }}
        node={partNode('workflow', 'interrupt')}
        stem="interrupt"
        addText={t('interrupts.add')}
        example={t('table.interrupts-example')}
        empty={t('interrupts.none')}
        always={['until', 'end', 'reason']}
        fresh={() => ({ title: t('interrupts.new'), kind: 'withdraw', who: { actor: 'initiator' } })}
        note={({ kind, who }) => `${valueTitle('interrupt.kind', kind, locale)} · ${whoText(who, telling)}`}
      />
    </section>
  );
}

/** 特事特办: skips to a later step and owes what was skipped. */
export function EmergencyList() {
  const t = useTexts();
  const telling = useTelling();
  const designer = useDesigner();
  return (
    <section className="ds-section">
      <h3>{t('flow.view.emergencies')}</h3>
      <p className="ds-help">{t('emergencies.help')}</p>
      <PlacedList
        place={{ file: 'workflow', pointer: '/emergencies' }}
        node={partNode('workflow', 'emergency')}
        stem="emergency"
        addText={t('emergencies.add')}
        empty={t('emergencies.none')}
        always={['when', 'from', 'escalate']}
        without={['reason']}
        fresh={() => freshEmergency(designer.state().draft, t('emergencies.new'))}
        note={({ who }) => whoText(who, telling)}
      />
    </section>
  );
}

/** Skips from the second step to the last: a start that can be read, to be changed. */
function freshEmergency(draft: DefinitionDraft, title: string) {
  const root = stepsOfDraft(draft).filter(({ sequence }) => sequence === '/steps');
  const owed = root.slice(1, -1).filter(({ type }) => type === 'userTask' || type === 'signOff');
  return {
    title,
    who: { post: startPost(draft) },
    skipTo: root.at(-1)?.id ?? '',
    owes: owed.map(({ id }) => id),
    within: { workingDays: 10 },
    reason: true,
  };
}
