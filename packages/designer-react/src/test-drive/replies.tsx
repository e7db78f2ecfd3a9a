import type { Command, Offers, WorkItem } from '@hearth/kernel';
import { Button } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import type { Drive } from './drive.ts';

interface Props {
  drive: Drive;
  item: WorkItem;
  offers: Offers;
  onCommand: (command: Command) => void;
}

/** What bodies outside have answered, to be written down one by one. */
export function Replies({ item, offers, onCommand }: Props) {
  const t = useTexts();
  return (
    <ul className="dt-replies">
      {(offers.replies ?? []).map(({ body, title, agree }) => (
        <li key={body}>
          {title}
          {agree !== undefined ? (
            <strong>{t(agree ? 'test.agreed' : 'test.disagreed')}</strong>
          ) : (
            [true, false].map((yes) => (
              <Button
                key={String(yes)}
                size="small"
                onClick={() => onCommand({ type: 'reply', item: item.id, body, agree: yes, text: title })}
              >
                {t(yes ? 'test.agreed' : 'test.disagreed')}
              </Button>
            ))
          )}
        </li>
      ))}
    </ul>
  );
}
