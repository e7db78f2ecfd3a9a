import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureSelect } from './figure-select.tsx';
import { type SentenceDraft, textOf, withText } from './template-draft.ts';

type SentenceOrText = string | SentenceDraft;

/** The sentences of a part, or those before the first and after the last chapter. */
export function SentenceFields({
  sentences,
  onChange,
}: {
  sentences: readonly SentenceOrText[];
  onChange: (sentences: SentenceOrText[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      {sentences.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no other name than its place
        <div className="template-sentence" key={at}>
          <SentenceField
            sentence={sentence}
            onChange={(next) => onChange(sentences.map((one, index) => (index === at ? next : one)))}
          />
          <Button
            aria-label={t('template.remove')}
            icon={<DeleteOutlined aria-hidden />}
            onClick={() => onChange(sentences.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => onChange([...sentences, { clauses: [''] }])}
      >
        {t('template.addSentence')}
      </Button>
    </>
  );
}

/** Keeps what is being typed, such as a line that is still empty, as long as it means the same sentence. */
function SentenceField({ sentence, onChange }: { sentence: SentenceOrText; onChange: (next: SentenceDraft) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(textOf(sentence));
  const means = (text: string) => textOf(withText(sentence, text));
  const shown = means(typed) === means(textOf(sentence)) ? typed : textOf(sentence);
  const write = (text: string) => {
    setTyped(text);
    onChange(withText(sentence, text));
  };
  return (
    <div className="template-clauses">
      <Input.TextArea
        aria-label={t('template.sentence')}
        autoSize
        value={shown}
        onChange={({ target }) => write(target.value)}
      />
      <FigureSelect value="" label={t('template.insert')} onChange={(name) => write(`${shown}{${name}}`)} />
    </div>
  );
}
