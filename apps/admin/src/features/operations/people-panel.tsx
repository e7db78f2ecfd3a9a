import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../components/search-box.tsx';
import { dayName, dayNumber } from '../../lib/dates.ts';
import { groupBy } from '../../lib/group-by.ts';
import { officeNow } from '../../lib/office-clock.ts';
import type { OfficePerson } from '../../lib/wire.ts';
import { NewPersonDialog } from '../people/new-person-dialog.tsx';
import { RosterButton } from '../people/roster-dialog.tsx';
import { ListPanel } from './list-panel.tsx';
import { peopleQuery, setLastDay } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';
import '../people/people.css';

/** 人员: who holds which posts and how much work, and who leaves when. */
export function PeoplePanel() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(1);
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<OfficePerson>();
  const query = useQuery(peopleQuery(typed, page));
  return (
    <>
      <ListPanel
        filter={
          <>
            <SearchBox
              placeholder={t('operations.people.search')}
              value={typed}
              onSearch={(next) => {
                setTyped(next);
                setPage(1);
              }}
            />
            <span className="people-bar">
              <RosterButton kind="people" />
              <Button type="primary" onClick={() => setAdding(true)}>
                {t('people.add')}
              </Button>
            </span>
          </>
        }
        query={query}
        none={t('operations.people.none')}
        line={(person) => <PersonLine person={person} onLeave={() => setLeaving(person)} />}
        onPage={setPage}
      />
      {adding && <NewPersonDialog onClose={() => setAdding(false)} />}
      {leaving && <LeavingDialog person={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function PersonLine({ person, onLeave }: { person: OfficePerson; onLeave: () => void }) {
  const { t } = useTranslation();
  const back = useOperation(setLastDay, t('operations.people.stays'));
  const inWords = usePostsInWords();
  const { id, name, lastDay, left, held, posts } = person;
  return (
    <>
      <div className="operations-words">
        <strong>
          <Link to="/people/$id" params={{ id }}>
            {name}
          </Link>
          {lastDay && (
            <span className={left ? 'tag' : 'tag tag-suspended'}>
              {t(left ? 'operations.people.left' : 'operations.people.leaves', { day: lastDay })}
            </span>
          )}
        </strong>
        <span className="soft small">{inWords(posts).join(t('common.comma')) || t('operations.people.noPost')}</span>
        {held > 0 && <span className="small">{t('operations.people.held', { count: held })}</span>}
      </div>
      <div className="operations-actions">
        {lastDay ? (
          <Button size="small" loading={back.isPending} onClick={() => back.mutate({ id, lastDay: null })}>
            {t('operations.people.takeBack')}
          </Button>
        ) : (
          <Button size="small" onClick={onLeave}>
            {t('operations.people.leave')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Asks for the last day, and says before what will become of the person's work. */
function LeavingDialog({ person, onClose }: { person: OfficePerson; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [day, setDay] = useState(dayName(dayNumber(officeNow())));
  const leave = useOperation(setLastDay, t('operations.people.noted'));
  const alone = person.posts.filter((post) => post.alone);
  const inWords = usePostsInWords();
  return (
    <Modal
      open
      title={t('operations.people.leaveTitle', { name: person.name })}
      okText={t('operations.people.leave')}
      cancelText={t('common.cancel')}
      okButtonProps={{ danger: true, disabled: day === '' }}
      confirmLoading={leave.isPending}
      onCancel={onClose}
      onOk={() => leave.mutate({ id: person.id, lastDay: day }, { onSuccess: onClose })}
    >
      <div className="operations-form">
        <label htmlFor={`${id}-day`}>{t('operations.people.lastDay')}</label>
        <Input id={`${id}-day`} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        <p className="operations-note">{t('operations.people.leaveHelp')}</p>
        {person.held > 0 && (
          <p className="operations-note">{t('operations.people.heldHelp', { count: person.held })}</p>
        )}
        {alone.length > 0 && (
          <p className="operations-note due-late">
            {t('operations.people.aloneHelp', { posts: inWords(alone).join(t('common.comma')) })}
          </p>
        )}
      </div>
    </Modal>
  );
}

/** A post at few units with their names, at many with the first and their number. */
function usePostsInWords(): (posts: OfficePerson['posts']) => string[] {
  const { t } = useTranslation();
  return (posts) =>
    groupBy(posts, ({ title }) => title).map(([title, held]) => {
      const names = held.map(({ unit }) => unit);
      const units =
        names.length <= 2 ? names.join(t('common.comma')) : t('person.units', { first: names[0], count: names.length });
      return t('person.post', { title, units });
    });
}
