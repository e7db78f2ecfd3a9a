import { stepById } from '@hearth/definition';
import { type CaseEvent, outcomeTitleOf } from '@hearth/kernel';
import { useTexts } from '../react/designer-context.tsx';
import { isTextKey, type Texts } from '../text/texts.ts';
import type { Drive } from './drive.ts';
import { titleOf } from './inbox.tsx';
import { momentText } from './moment-text.ts';

/** What happened so far, the latest first. */
export function HistoryList({ drive }: { drive: Drive }) {
  const t = useTexts();
  const told = drive.events.flatMap((event, at) => {
    const text = textOf(event, drive, t);
    return text === undefined ? [] : [{ at, event, text }];
  });
  return (
    <ol className="dt-history">
      {told.reverse().map(({ at, event, text }) => (
        <li key={at}>
          <time>{momentText(event.at)}</time>
          <span>
            {event.actor && <strong>{titleOf(drive, event.actor)} </strong>}
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** An event in words; those that only keep the books are not told. */
function textOf(event: CaseEvent, drive: Drive, t: Texts): string | undefined {
  const key = `test.event.${event.type}`;
  if (!isTextKey(key)) return undefined;
  const { definition, state } = drive;
  const item = 'id' in event ? state?.workItems[event.id] : undefined;
  const instance = 'id' in event ? state?.steps[event.id] : undefined;
  const step =
    item?.step ?? instance?.step ?? ('step' in event ? event.step : 'to' in event ? String(event.to) : undefined);
  const title = item?.title ?? (step === undefined ? '' : (stepById(definition.workflow, step)?.step.title ?? step));
  const outcome = item?.outcome === undefined ? '' : (outcomeTitleOf(definition, item) ?? item.outcome);
  const result =
    'result' in event ? (definition.workflow.results.find(({ id }) => id === event.result)?.title ?? '') : '';
  const text =
    'comment' in event ? event.comment : 'text' in event ? event.text : 'reason' in event ? event.reason : undefined;
  return (
    t(key, {
      title,
      outcome,
      result,
      number: 'number' in event ? String(event.number ?? '') : '',
      count: 'changes' in event ? event.changes.length : 0,
    }) + (text ? `：${text}` : '')
  );
}
