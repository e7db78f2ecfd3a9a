import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select, Switch } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { OfficeSettings } from '../../lib/wire.ts';
import { useOperation } from '../operations/use-operation.ts';
import { orgQuery } from '../org/org.queries.ts';
import { LogoField } from './logo-field.tsx';
import { MailSection } from './mail-section.tsx';
import { officeQuery, officeSettingsQuery, saveOffice } from './office.queries.ts';
import './office.css';

/** 设置: the office's name and picture, limits at the door, mail. */
export function SettingsPanel() {
  const { data, error, refetch } = useQuery(officeSettingsQuery);
  if (error && !data)
    return (
      <div className="card">
        <Failure error={error} retry={() => void refetch()} />
      </div>
    );
  if (!data)
    return (
      <div className="card">
        <Waiting lines={6} />
      </div>
    );
  return <Settings settings={data} />;
}

function Settings({ settings }: { settings: OfficeSettings }) {
  const { t } = useTranslation();
  return (
    <div className="operations-stack">
      <section className="card">
        <div className="card-head">
          <h2>{t('office.branding')}</h2>
        </div>
        <Branding key={`${settings.name} ${settings.note}`} settings={settings} />
      </section>
      <section className="card">
        <div className="card-head">
          <h2>{t('office.limits')}</h2>
        </div>
        <Limits key={JSON.stringify(settings)} settings={settings} />
      </section>
      <MailSection mail={settings.mail} />
    </div>
  );
}

function Branding({ settings }: { settings: OfficeSettings }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const id = useId();
  const [name, setName] = useState(settings.name);
  const [note, setNote] = useState(settings.note);
  const save = useOperation(saveOffice, t('office.saved'));
  const changed = name !== settings.name || note !== settings.note;
  return (
    <div className="office-form">
      <label htmlFor={`${id}-name`}>{t('office.name')}</label>
      <Input
        id={`${id}-name`}
        value={name}
        maxLength={40}
        placeholder={t('app.name')}
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor={`${id}-note`}>{t('office.note')}</label>
      <Input
        id={`${id}-note`}
        value={note}
        maxLength={200}
        placeholder={t('signIn.help')}
        onChange={({ target }) => setNote(target.value)}
      />
      <div>
        <Button
          type="primary"
          disabled={!changed}
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { name: name.trim(), note: note.trim() },
              { onSuccess: () => client.invalidateQueries({ queryKey: officeQuery.queryKey }) },
            )
          }
        >
          {t('office.save')}
        </Button>
      </div>
      <LogoField logo={settings.logo} />
    </div>
  );
}

const bounds = {
  sessionHours: [1, 24],
  idleMinutes: [5, 1440],
  wrongPasswords: [3, 20],
  lockMinutes: [1, 1440],
} as const;
const numbers = ['sessionHours', 'idleMinutes', 'wrongPasswords', 'lockMinutes'] as const;

function Limits({ settings }: { settings: OfficeSettings }) {
  const { t } = useTranslation();
  const id = useId();
  const { data: org } = useQuery(orgQuery);
  const { sessionHours, idleMinutes, wrongPasswords, lockMinutes, secondFactor, secondFactorPosts } = settings;
  const saved = { sessionHours, idleMinutes, wrongPasswords, lockMinutes, secondFactor, secondFactorPosts };
  const [set, setAll] = useState(saved);
  const save = useOperation(saveOffice, t('office.saved'));
  return (
    <div className="office-form">
      {numbers.map((one) => (
        <div key={one} className="office-number">
          <label htmlFor={`${id}-${one}`}>{t(`office.${one}`)}</label>
          <InputNumber
            id={`${id}-${one}`}
            min={bounds[one][0]}
            max={bounds[one][1]}
            precision={0}
            value={set[one]}
            onChange={(value) => setAll({ ...set, [one]: value ?? saved[one] })}
          />
        </div>
      ))}
      <div className="office-number">
        <label htmlFor={`${id}-factor`}>{t('office.secondFactor')}</label>
        <Switch
          id={`${id}-factor`}
          checked={set.secondFactor}
          onChange={(value) => setAll({ ...set, secondFactor: value })}
        />
      </div>
      <p className="soft small">{t('office.secondFactorHelp')}</p>
      <label htmlFor={`${id}-posts`}>{t('office.secondFactorPosts')}</label>
      <Select
        id={`${id}-posts`}
        mode="multiple"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('office.secondFactorNobody')}
        value={set.secondFactorPosts}
        options={org?.posts.map((post) => ({ value: post.id, label: post.title })) ?? []}
        onChange={(value) => setAll({ ...set, secondFactorPosts: value })}
      />
      <p className="soft small">{t('office.secondFactorPostsHelp')}</p>
      <p className="soft small">
        {settings.external ? t('office.external', { title: settings.external }) : t('office.noExternal')}
      </p>
      <div>
        <Button
          type="primary"
          disabled={JSON.stringify(set) === JSON.stringify(saved)}
          loading={save.isPending}
          onClick={() => save.mutate(set)}
        >
          {t('office.save')}
        </Button>
      </div>
    </div>
  );
}
