import type { Definition, RegisterDefinition } from '@hearth/definition';
import type { World } from '@hearth/designer-react';
import type { TFunction } from 'i18next';
import type { Surroundings } from '../../lib/wire.ts';

/** What lies around a definition, as the designer asks for it. The task itself is none of the others. */
export function worldOf(
  { posts, units, holdings, tasks, registers }: Surroundings,
  task: string | undefined,
  t: TFunction,
): World {
  const holders = new Map<string, string[]>();
  for (const { post, unit, person } of holdings) {
    const at = `${post} ${unit}`;
    holders.set(at, [...(holders.get(at) ?? []), person]);
  }
  const own = [...(tasks as Definition[]), ...(registers as RegisterDefinition[])].find(({ id }) => id === task);
  const levels = [...new Set(units.map(({ level }) => level))];
  return {
    posts,
    levels: levels.map((id) => ({ id, title: t(`designer.level.${id}`, { defaultValue: id }) })),
    org: {
      units: units.map(({ id, name, level, parent }) => ({ id, name, level, ...(parent ? { parent } : {}) })),
      holders: (post, unit) => holders.get(`${post} ${unit}`) ?? [],
    },
    ...(own && { published: own }),
    others: {
      tasks: (tasks as Definition[]).filter(({ id }) => id !== task),
      registers: registers as RegisterDefinition[],
    },
  };
}
