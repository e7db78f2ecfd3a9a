import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTexts } from '../react/designer-context.tsx';
import type { Drive } from './drive.ts';
import { scenarioOf } from './scenario-of.ts';

/** Keeps the run as a file of `scenarios/`, which is then replayed whenever the definition is tested. */
export function SaveScenario({ drive }: { drive: Drive }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const save = () => {
    download(`${title.trim() || 'scenario'}.json`, JSON.stringify(scenarioOf(drive, title.trim()), null, 2));
    setOpen(false);
  };
  return (
    <>
      <Button disabled={drive.steps.length === 0} onClick={() => setOpen(true)}>
        {t('test.keep')}
      </Button>
      <Modal
        open={open}
        title={t('test.keep')}
        okText={t('test.download')}
        cancelText={t('remove.cancel')}
        okButtonProps={{ disabled: title.trim() === '' }}
        onOk={save}
        onCancel={() => setOpen(false)}
      >
        <p className="ds-help">{t('test.keepHelp', { count: drive.steps.length })}</p>
        <Input
          aria-label={t('test.keepTitle')}
          placeholder={t('test.keepTitle')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Modal>
    </>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
