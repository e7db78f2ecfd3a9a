import { createHash } from 'node:crypto';
import { type Db, saveSetting } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { sendMail } from '../mail/send-mail.ts';
import { noteDeed } from '../org/note-deed.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { type OfficeSettings, officeTask } from './office-settings.ts';

/** What everybody may know before they sign in. */
export async function officeDoor({ db, office, external }: EngineContext) {
  const { name, note, logo } = await office.settings(db);
  return {
    name,
    note,
    logo: logo && `/api/office/logo?v=${digestOf(logo.data)}`,
    external: external ? external.title : null,
  };
}

/** The settings for administrators, with what the machine's environment says about mail. */
export async function officeSettingsView({ db, office, delivery, external }: EngineContext) {
  const { logo, ...settings } = await office.settings(db);
  const { mail } = delivery;
  return {
    ...settings,
    logo: logo && `/api/office/logo?v=${digestOf(logo.data)}`,
    mail: mail ? { server: new URL(mail.url).host, from: mail.from } : null,
    external: external ? external.title : null,
  };
}

const digestOf = (data: string): string => createHash('sha256').update(data).digest('hex').slice(0, 12);

/** Sets some of the settings; each change is put on record, without the picture. */
export async function setOffice(
  context: EngineContext,
  trx: Db,
  by: SignedIn,
  changes: Partial<OfficeSettings>,
): Promise<void> {
  for (const [name, value] of Object.entries(changes)) {
    await saveSetting(trx, { task: officeTask, unitId: null, name, value });
  }
  const { logo, ...told } = changes;
  await noteDeed(context, trx, by, 'office-set', logo === undefined ? told : { ...told, logo: logo !== null });
}

/** Kinds of pictures by how their bytes begin. Nothing that can hold a script. */
const pictures: [string, (bytes: Buffer) => boolean][] = [
  ['image/png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))],
  ['image/jpeg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['image/webp', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
];

/** A picture as it is kept; refuses what is none. */
export function logoOf(bytes: Buffer): NonNullable<OfficeSettings['logo']> {
  const [type] = pictures.find(([, begins]) => begins(bytes)) ?? [];
  if (type === undefined) throw refuse(422, 'logo-no-picture');
  return { type, data: bytes.toString('base64') };
}

/** Hands a letter to the mail server at once and says what it answers, which an outbox would only show later. */
export async function sendTestMail(context: EngineContext, to: string): Promise<void> {
  if (!context.delivery.mail) throw refuse(409, 'mail-not-set-up');
  const payload = { subject: '试发邮件 Test mail', text: '能收到这封邮件，说明邮件设置正确。\nMail works.' };
  try {
    await sendMail(context.delivery, { id: context.newId(), target: to, payload });
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 300) : '';
    throw new Refusal(422, [problem('mail-refused', { reason }, '/to')]);
  }
}
