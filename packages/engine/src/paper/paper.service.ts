import { chineseDate, shanghaiDate } from '@hearth/china';
import { type Paper as Printed, writePaper } from '@hearth/documents';
import { insertAudit } from '@hearth/storage';
import { auditReading } from '../access/audit-reading.ts';
import { maskedSight, visibleDocument } from '../access/mask-document.ts';
import { sightOn } from '../access/sight.ts';
import { worldFor } from '../case/environment.ts';
import { findCaseFor } from '../case/find-case.ts';
import type { EngineContext } from '../context.ts';
import { exportMark } from '../export/export-mark.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { factValues, filledTemplate } from '../word-template/word-template.service.ts';
import { caseFacts, documentValues, formPlaceholders } from '../word-template/word-values.ts';
import { withNames } from './names-in.ts';
import { formBlocks, paperBlocks } from './paper-blocks.ts';
import { answering, FORM_PAPER, OWN, paperNamed, printableOf } from './papers-of.ts';

/** A paper of a case as a Word file, with as much of the case as the person sees; put on record. */
export async function paperFile(
  context: EngineContext,
  person: SignedIn,
  { caseId, paper: id }: { caseId: string; paper: string },
): Promise<{ name: string; bytes: Buffer }> {
  const { db } = context;
  const one = await findCaseFor(context, db, person, caseId);
  const { found, definition, state } = one;
  const world = await worldFor(context, db, { task: found.task, unit: found.unitId, actor: person.id });
  const named = (await printableOf(context, one, world)).find((paper) => paper.id === id);
  const paper = paperNamed(one, world, id);
  const own = id.startsWith(OWN) ? id.slice(OWN.length) : undefined;
  if (!named || (!paper && id !== FORM_PAPER && own === undefined)) throw refuse(404, 'paper-not-found');
  const sight = paper?.masked ? maskedSight : await sightOn(db, person, one);
  await auditReading(context, { personId: person.id, caseId, definition, document: found.document, sight });
  const { fields } = definition.form;
  const seen = visibleDocument(fields, found.document, sight);
  const document = await withNames(db, fields, seen, world.org);
  const answer = answering(definition, seen, world);
  const signature = paper?.signature ? String(answer(paper.signature) ?? '') : found.unitName;
  const mark = exportMark(context, person).text;
  const printed: Printed = {
    mark,
    title: named.title,
    blocks: [
      ...(found.number ? [{ kind: 'text' as const, text: `编号：${found.number}` }] : []),
      ...(paper ? paperBlocks(paper, definition, document, answer) : formBlocks(definition, document)),
    ],
    signature: { unit: signature, date: chineseDate(shanghaiDate(context.clock())) },
  };
  const at = context.clock();
  const detail = { paper: id, masked: !sight.sensitive };
  await insertAudit(db, { id: context.newId(), at, personId: person.id, action: 'export', caseId, detail });
  const facts = factValues(
    { ...state, number: found.number, title: definition.task.title, unit: found.unitName },
    context,
  );
  const result = definition.workflow.results.find(({ id: one }) => one === state.result)?.title ?? '';
  const filled = async () => {
    const { texts, lists } = documentValues(fields, document);
    const values = { texts: { ...texts, ...facts, 办理结果: result }, lists };
    return { known: [...caseFacts, ...formPlaceholders(fields)], values };
  };
  const bytes =
    own === undefined
      ? await writePaper(printed)
      : await filledTemplate(context, `case:${found.task}`, own, filled, mark);
  return { name: `${named.title}${found.number ? ` ${found.number}` : ''}.docx`, bytes };
}
