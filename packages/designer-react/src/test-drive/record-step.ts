import type { Definition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { CaseState, Command, WorkItem } from '@hearth/kernel';

/** A step of `scenarios/*.json`. */
export type RecordedStep = { [key: string]: Json };

/** What a command is in the language of scenarios; nothing for one that stories do not tell. */
export function recordedStep(
  definition: Definition,
  state: CaseState,
  as: string,
  command: Command,
): RecordedStep | undefined {
  const item = 'item' in command ? state.workItems[command.item] : undefined;
  const row = item?.row?.at(-1);
  const at = row === undefined ? {} : { row };
  switch (command.type) {
    case 'complete':
      return item && completed(definition, state, as, command, item);
    case 'reply':
      return (
        item && {
          as,
          reply: item.step,
          ...at,
          body: command.body,
          agree: command.agree,
          ...given('text', command.text),
        }
      );
    case 'object':
      return { as, object: state.steps[command.instance]?.step ?? '', text: command.text };
    case 'interrupt':
      return { as, interrupt: command.interrupt, ...given('reason', command.reason) };
    case 'resume':
      return { as, resume: true };
    case 'emergency':
      return { as, emergency: command.emergency, reason: command.reason };
    case 'transfer':
    case 'delegate':
      return item && { as, [command.type]: item.step, ...at, to: command.to, ...given('reason', command.reason) };
    case 'hand-back':
      return (
        item && { as, handBack: item.step, ...at, ...given('note', command.note), ...given('set', command.changes) }
      );
    case 'add-signer':
      return item && { as, addSigner: item.step, ...at, to: command.to, ...given('question', command.question) };
    case 'sign':
      return item && { as, sign: item.step, ...at, agree: command.agree, ...given('comment', command.comment) };
    case 'correct':
      return { as, correct: command.changes, reason: command.reason };
    default:
      return undefined;
  }
}

function completed(
  definition: Definition,
  state: CaseState,
  as: string,
  { outcome, changes, comment }: Extract<Command, { type: 'complete' }>,
  item: WorkItem,
): RecordedStep {
  const rest = { ...given('comment', comment) };
  const isFirst = state.status === 'draft' && item.step === definition.workflow.steps[0]?.id;
  if (isFirst) return { as, start: withoutBlanks(changes ?? {}), outcome };
  if (item.role === 'vote') return { as, vote: item.step, party: item.party ?? '', outcome, ...rest };
  if (item.role === 'sign') return { as, sign: item.step, agree: outcome === 'agree', ...rest };
  const row = item.row?.at(-1);
  return {
    as,
    do: item.step,
    ...(row !== undefined && { row }),
    outcome,
    ...given('set', nothingAsMissing(changes)),
    ...rest,
  };
}

const given = (name: string, value: Json | undefined): RecordedStep => (value === undefined ? {} : { [name]: value });

const nothingAsMissing = (changes: RecordedStep | undefined): RecordedStep | undefined =>
  changes && Object.keys(changes).length > 0 ? changes : undefined;

const withoutBlanks = (values: RecordedStep): RecordedStep =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
