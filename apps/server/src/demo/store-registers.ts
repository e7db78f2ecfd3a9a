import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Calendar } from '@hearth/china';
import { shanghaiDate } from '@hearth/china';
import type { RegisterDefinition } from '@hearth/definition';
import { addEntry, type EngineContext } from '@hearth/engine';
import type { Document } from '@hearth/kernel';
import type { Db } from '@hearth/storage';
import { draw, drawStory } from './draw/draw.ts';
import type { Values } from './draw/drawing.ts';
import enterprises from './enterprises.json' with { type: 'json' };
import { type Random, randomOf } from './random.ts';
import type { EntryPlan, RegisterRecipe } from './recipe.ts';
import { demoUnits, isUnionOf } from './union.ts';

interface Shelf {
  context: EngineContext;
  trx: Db;
  forms: string;
  calendar: Calendar;
  now: string;
  seed: number;
}

/** What registers hold from the beginning: what each entry was filled with, and its id as `entry`. */
export interface Stored {
  /** Entries of firms, by the firm's name. */
  firms: Map<string, Values>;
  /** By unit and register, `_` for `-` in its id. */
  kept: Map<string, Record<string, Values[]>>;
}

/** Writes the entries that registers hold from the beginning: all of them also for a small demonstration, since its stories tell of them. */
export async function storeRegisters(shelf: Shelf): Promise<Stored> {
  const entries: Stored = { firms: new Map(), kept: new Map() };
  const random = randomOf(shelf.seed);
  for (const register of shelf.context.definitions.registers) {
    const file = join(shelf.forms, register.id, 'demo.json');
    if (!existsSync(file)) continue;
    const recipe = JSON.parse(await readFile(file, 'utf8')) as RegisterRecipe;
    for (const plan of recipe.entries)
      for (const names of subjectsOf(plan)) await store(shelf, register, plan, { names, random, entries });
  }
  return entries;
}

interface Subject {
  names: Values;
  random: Random;
  entries: Stored;
}

async function store(
  { context, trx, calendar, now }: Shelf,
  register: RegisterDefinition,
  { when, let: lets, document }: EntryPlan,
  { names, random, entries }: Subject,
): Promise<void> {
  const drawing = { random, calendar, now, names };
  const drawn = { ...drawing, names: { ...names, ...drawStory(lets ?? {}, drawing) } };
  if (when !== undefined && draw(`{{${when}}}`, drawn) !== true) return;
  const unit = register.register.belongsTo === 'root' ? rootUnit : String(names.at);
  const set = draw(document, drawn) as Document;
  const { id } = await addEntry(context, trx, register, { unit, set, on: shanghaiDate(now) }, { actor: null });
  const stored = { ...(set as Values), entry: id };
  if (typeof names.firmName === 'string') entries.firms.set(names.firmName, stored);
  const at = entries.kept.get(unit) ?? {};
  const key = register.id.replaceAll('-', '_');
  entries.kept.set(unit, { ...at, [key]: [...(at[key] ?? []), stored] });
}

const rootUnit = demoUnits.find(({ parent }) => parent === null)?.id ?? '';

/** What a plan is carried out for: names that its templates read, `at` the unit where the entry stands. */
function subjectsOf({ each, units = [], count = 1 }: EntryPlan): Values[] {
  if (each === 'firm') {
    return Object.entries(enterprises).flatMap(([township, firms]) =>
      firms.map((firm): Values => {
        const union = demoUnits.find((unit) => unit.level === 'grassroots' && isUnionOf(unit, firm.name));
        return {
          firm: { ...firm },
          firmName: firm.name,
          township,
          union: union?.name ?? null,
          at: union?.id ?? township,
        };
      }),
    );
  }
  const wanted = demoUnits.filter(({ id, level }) => units.includes(level) || units.includes(id));
  return wanted.flatMap((unit) =>
    Array.from({ length: count }, (_, index): Values => ({ unit: { ...unit }, at: unit.id, index: index + 1 })),
  );
}
