import { fieldByPath } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { type FormAdapters, FormView, useFormState } from '@hearth/form-react';
import { type Command, type Offers, offersOf } from '@hearth/kernel';
import { Button, Input, Select } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import { act, type Drive, type Driven } from './drive.ts';
import { fillSample } from './fill-sample.ts';
import { formEnvOf } from './form-env.ts';
import { HandOver } from './hand-over.tsx';
import type { InboxLine } from './inbox.ts';
import { titleOf } from './inbox.tsx';
import { Replies } from './replies.tsx';
import { surroundingsOf } from './surroundings.ts';
import { testAdapters } from './test-adapters.ts';

interface Props {
  line: InboxLine;
  drive: Drive;
  device: 'desk' | 'phone';
  onAct: (done: Driven) => readonly Problem[];
  adapters: FormAdapters | undefined;
}

/** The page on which somebody does a piece of work: the form with this person's rights, a remark, the buttons. */
export function WorkDesk({ line, drive, device, onAct, adapters }: Props) {
  const t = useTexts();
  const locale = useLocale();
  const { item, people } = line;
  const [actor, setActor] = useState(people[0] ?? '');
  const [comment, setComment] = useState('');
  const commentId = useId();
  const offers = offersOf(drive.definition, drive.state!, item.id)!;
  const form = useWorkForm(drive, offers, item.row);
  const [, setTries] = useState(0);
  const all = useMemo(() => ({ ...testAdapters(drive), ...adapters }), [drive, adapters]);
  const run = (command: Command) => {
    const problems = onAct(act(drive, actor, command));
    if (problems.length > 0) form.setServerProblems(problems);
  };
  const choose = (outcome: Offers['outcomes'][number]) => {
    if (!outcome.incomplete && form.validateAll().some(({ level }) => level !== 'warning')) {
      setTries((count) => count + 1);
      return;
    }
    const changes = form.document(outcome.incomplete ? 'draft' : 'final');
    run({
      type: 'complete',
      item: item.id,
      outcome: outcome.id,
      ...(comment.trim() && { comment: comment.trim() }),
      ...(mayWrite(offers) && { changes }),
    });
  };
  return (
    <section className="dt-work" aria-label={item.title}>
      <header>
        <h3>
          {item.title}
          {line.row && ` · ${line.row}`}
        </h3>
        <Select
          aria-label={t('test.as')}
          prefix={t('test.as')}
          value={actor}
          popupMatchSelectWidth={false}
          options={people.map((one) => ({ value: one, label: titleOf(drive, one) }))}
          onChange={setActor}
        />
        {mayWrite(offers) && (
          <Button size="small" onClick={() => fillSample(form, drive)}>
            {t('test.fill')}
          </Button>
        )}
        <HandOver drive={drive} item={item.id} actor={actor} onCommand={run} />
      </header>
      {offers.objection && <p className="dt-objection">{t('test.objection', { text: offers.objection.text })}</p>}
      {item.question && <p className="dt-objection">{item.question}</p>}
      <div className={`dt-device dt-${device}`}>
        <FormView
          state={form}
          layout={offers.scope === '' ? drive.definition.form.layout : undefined}
          locale={locale}
          adapters={all}
          narrow={device === 'phone'}
        />
      </div>
      {item.role === 'replies' && <Replies drive={drive} item={item} offers={offers} onCommand={run} />}
      <div className="dt-comment">
        <label htmlFor={commentId}>{t('test.comment')}</label>
        <Input.TextArea
          id={commentId}
          autoSize={{ minRows: 1, maxRows: 4 }}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </div>
      <div className="dt-buttons">
        {offers.outcomes.map((outcome, index) => (
          <Button
            key={outcome.id}
            type={index === 0 && outcome.tone !== 'danger' ? 'primary' : 'default'}
            danger={outcome.tone === 'danger'}
            disabled={actor === '' || (outcome.comment === 'required' && comment.trim() === '')}
            title={outcome.comment === 'required' && comment.trim() === '' ? t('test.commentFirst') : undefined}
            onClick={() => choose(outcome)}
          >
            {outcome.title}
          </Button>
        ))}
      </div>
    </section>
  );
}

const mayWrite = ({ rights }: Offers): boolean => rights.edit.length > 0;

/** The form of the whole document, or of the row in which the step works. */
function useWorkForm(drive: Drive, offers: Offers, row: string[] | undefined) {
  const { definition, state } = drive;
  const whole = offers.scope === '';
  const group = fieldByPath(definition.form.fields, offers.scope);
  const { outer, own } = surroundingsOf(state!.document, offers.scope, row ?? []);
  return useFormState({
    form: whole ? definition.form : { fields: group?.fields ?? [], rules: group?.rules ?? [] },
    document: whole ? state!.document : own,
    ...(!whole && { outer }),
    env: formEnvOf(drive),
    rights: offers.rights,
  });
}
