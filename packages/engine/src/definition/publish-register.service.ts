import { checkRegister, diffRegisters, type RegisterDefinition } from '@hearth/definition';
import { parseRegister } from '@hearth/definition/parse';
import { insertDefinition, inTransaction, listDefinitionOffers, saveDefinitionOffer } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problemItems } from '../problems/problem-items.ts';
import { Refusal } from '../problems/refusal.ts';
import { ensureIdentifiers } from '../register/ensure-identifiers.ts';
import { ensureEntryTables } from '../typed-table/entry-rows.ts';
import { closeDraft, type PublishedDraft } from './close-draft.ts';
import type { DefinitionTexts, PublishAnswer } from './publish.service.ts';

/** Whether the texts are those of a register: its `register.json` stands where a task has its `task.json`. */
export function areOfRegister({ task }: Pick<DefinitionTexts, 'task'>): boolean {
  try {
    const read = JSON.parse(task);
    return typeof read === 'object' && read !== null && 'identifiers' in read;
  } catch {
    return false;
  }
}

/** Reads and checks a register, says what is different from the one that is kept now, and with `publish` keeps it from now on. */
export async function publishRegister(
  context: EngineContext,
  texts: DefinitionTexts,
  { publish, draft }: { publish: boolean; draft?: PublishedDraft | undefined },
): Promise<PublishAnswer> {
  const { definitions } = context;
  const posts = [...definitions.posts];
  const { register, problems } = parseRegister({ ...texts, register: texts.task }, { posts });
  if (!register) throw new Refusal(422, problems);
  const others = {
    tasks: definitions.all().map(({ definition }) => definition),
    registers: [...definitions.registers],
  };
  const findings = [...problems, ...checkRegister(register, { posts, others })];
  if (findings.some(({ level }) => level !== 'warning')) throw new Refusal(422, findings);
  const before = definitions.register(register.id);
  if (publish) await keep(context, register, texts, draft);
  return {
    ...{ id: register.id, version: register.hash, published: publish, findings: problemItems(findings) },
    verdict: 'sound',
    differences: before ? problemItems(diffRegisters(before, register)) : [],
    live: [],
  };
}

async function keep(
  context: EngineContext,
  register: RegisterDefinition,
  { task: file, form, figures }: DefinitionTexts,
  draft?: PublishedDraft,
): Promise<void> {
  const now = context.clock();
  const { id: task, hash } = register;
  const before = context.definitions.register(task)?.hash ?? null;
  const source = { register: file, form, figures: figures ?? null };
  await inTransaction(context.db, async (trx) => {
    if (draft) await closeDraft({ ...context, db: trx }, draft);
    const record = { hash, task, title: register.register.title, source, compiled: register, publishedAt: now };
    await insertDefinition(trx, record);
    await ensureEntryTables(trx, register, context.tokens);
    await ensureIdentifiers(trx, register);
    const known = (await listDefinitionOffers(trx)).find((one) => one.task === task);
    await saveDefinitionOffer(trx, { task, hash, folderHash: known ? known.folderHash : before, setAt: now });
  });
  context.definitions.keep(register);
}
