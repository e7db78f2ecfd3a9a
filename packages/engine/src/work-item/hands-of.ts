import { type HandOverChoice, handOverTo, mayBatch, type Offers } from '@hearth/kernel';
import { worldFor } from '../case/environment.ts';
import type { FoundCase } from '../case/find-case.ts';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { WorkItemView } from './work-item.schema.ts';

type Hands = Pick<
  WorkItemView,
  'handOver' | 'delegation' | 'handedBack' | 'signatures' | 'question' | 'actsFor' | 'batch'
>;

/** Through whose hands a piece of work has gone, and to whom the reader may hand it. */
export async function handsOf(
  context: EngineContext,
  person: SignedIn,
  { found, definition, state }: FoundCase,
  itemId: string,
  { signatures = [], outcomes }: Offers,
): Promise<Hands> {
  const world = await worldFor(context, context.db, { task: found.task, unit: found.unitId, actor: person.id });
  const named = (id: string) => ({ id, name: world.org.personName(id) });
  const item = state.workItems[itemId];
  const { delegation, handedBack, question } = item ?? {};
  const choice = handOverTo(definition, state, itemId, world);
  const people = (kind: Exclude<keyof HandOverChoice, 'handBack'>) => choice[kind].map(named);
  const absent = (person.reader.actsFor ?? []).find((id) => isTheirWork(item, id, world.org.holders));
  return {
    handOver: {
      ...{ transfer: people('transfer'), delegate: people('delegate'), addSigner: people('addSigner') },
      handBack: choice.handBack,
    },
    delegation: delegation
      ? {
          ...{ to: named(delegation.to), by: named(delegation.by), at: delegation.at },
          ...(delegation.reason === undefined ? {} : { reason: delegation.reason }),
        }
      : null,
    handedBack: handedBack ? { ...handedBack, by: named(handedBack.by) } : null,
    signatures: signatures.map((one) => ({ ...one, person: named(one.person) })),
    ...(question === undefined ? {} : { question }),
    actsFor: absent === undefined || isTheirWork(item, person.id, world.org.holders) ? null : named(absent),
    batch: outcomes.filter(({ id }) => mayBatch(definition, state, itemId, id, world)).map(({ id }) => id),
  };
}

function isTheirWork(
  item: FoundCase['state']['workItems'][string] | undefined,
  person: string,
  holders: (post: string, unit: string) => string[],
): boolean {
  const { posts = [], person: named } = item?.assignee ?? {};
  return named === person || posts.some(({ post, unit }) => holders(post, unit).includes(person));
}
