import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  movedUp,
  type PartDraft,
  type PartPath,
  type TemplateDraft,
  textOf,
  withPart,
  withText,
} from './template-draft.ts';

interface Props {
  draft: TemplateDraft;
  onChange: (draft: TemplateDraft) => void;
}

/** The parts of a template as a form; what a part gathers by itself is named and stays. */
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
    </div>
  );
}

/** Levels below a chapter: numbered points, and points of points. */
const DEEPEST = 3;

function Part({ part, path, draft, onChange }: Props & { part: PartDraft; path: PartPath }) {
  const { t } = useTranslation();
  const change = (next: (one: PartDraft) => PartDraft | null) => onChange(withPart(draft, path, next));
  const gathered = ['collect', 'table', 'chart', 'story', 'shortcomings', 'plan'].filter((name) => part[name]);
  const sentences = part.sentences ?? [];
  const set = (at: number, text: string | null) =>
    change((one) => ({
      ...one,
      sentences: sentences.flatMap((sentence, index) =>
        index !== at ? [sentence] : text === null ? [] : [withText(sentence, text)],
      ),
    }));
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
      {gathered.length > 0 && (
        <p className="soft">{gathered.map((name) => t(`template.gathers.${name}`)).join(t('template.and'))}</p>
      )}
      {sentences.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no other name than its place
        <div className="template-sentence" key={at}>
          <Input.TextArea
            aria-label={t('template.sentence')}
            autoSize
            value={textOf(sentence)}
            onChange={(event) => set(at, event.target.value)}
          />
          <Button
            aria-label={t('template.remove')}
            icon={<DeleteOutlined aria-hidden />}
            onClick={() => set(at, null)}
          />
        </div>
      ))}
      <div className="template-head">
        <Button
          size="small"
          onClick={() => change((one) => ({ ...one, sentences: [...sentences, { clauses: [''] }] }))}
        >
          {t('template.addSentence')}
        </Button>
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
