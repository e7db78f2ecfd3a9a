import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { PartContents } from './part-contents.tsx';
import { SentenceFields } from './sentence-fields.tsx';
import { movedUp, type PartDraft, type PartPath, type TemplateDraft, withPart } from './template-draft.ts';

interface Props {
  draft: TemplateDraft;
  onChange: (draft: TemplateDraft) => void;
}

/** A template as a form: what stands before the chapters, the chapters with their points, and what stands after them. */
export function TemplateForm({ draft, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="card template-form">
      <Input
        aria-label={t('template.title')}
        addonBefore={t('template.title')}
        value={draft.title}
        onChange={(event) => onChange({ ...draft, title: event.target.value })}
      />
      <fieldset>
        <legend>{t('template.opening')}</legend>
        <SentenceFields sentences={draft.opening ?? []} onChange={(opening) => onChange({ ...draft, opening })} />
      </fieldset>
      {draft.chapters.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chapter has no other name than its place
        <Part key={at} part={part} path={[at]} draft={draft} onChange={onChange} />
      ))}
      <Button
        icon={<PlusOutlined aria-hidden />}
        onClick={() => onChange({ ...draft, chapters: [...draft.chapters, { title: t('template.newPart') }] })}
      >
        {t('template.addChapter')}
      </Button>
      <fieldset>
        <legend>{t('template.closing')}</legend>
        <SentenceFields sentences={draft.closing ?? []} onChange={(closing) => onChange({ ...draft, closing })} />
      </fieldset>
    </div>
  );
}

/** Levels below a chapter: numbered points, and points of points. */
const DEEPEST = 3;

function Part({ part, path, draft, onChange }: Props & { part: PartDraft; path: PartPath }) {
  const { t } = useTranslation();
  const change = (next: (one: PartDraft) => PartDraft | null) => onChange(withPart(draft, path, next));
  return (
    <fieldset>
      <div className="template-head">
        <Input
          aria-label={t('template.partTitle')}
          placeholder={t('template.partTitle')}
          value={part.title ?? ''}
          onChange={(event) => change((one) => ({ ...one, title: event.target.value }))}
        />
        <Button
          aria-label={t('template.up')}
          icon={<ArrowUpOutlined aria-hidden />}
          disabled={path.at(-1) === 0}
          onClick={() => onChange(movedUp(draft, path))}
        />
        <Button
          aria-label={t('template.remove')}
          icon={<DeleteOutlined aria-hidden />}
          onClick={() => change(() => null)}
        />
      </div>
      <SentenceFields
        sentences={part.sentences ?? []}
        onChange={(sentences) => change((one) => ({ ...one, sentences }))}
      />
      <div className="template-contents">
        <PartContents part={part} onChange={(next) => change(() => next)} />
        {path.length < DEEPEST && (
          <Button
            size="small"
            onClick={() =>
              change((one) => ({ ...one, points: [...(one.points ?? []), { title: t('template.newPart') }] }))
            }
          >
            {t('template.addPoint')}
          </Button>
        )}
      </div>
      {part.points?.map((point, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point has no other name than its place
        <Part key={at} part={point} path={[...path, at]} draft={draft} onChange={onChange} />
      ))}
    </fieldset>
  );
}
