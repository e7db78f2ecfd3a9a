import { Link } from '@tanstack/react-router';

/** The name of an entry, which leads to it. */
export function EntryLink({ register, entry, name }: { register: string; entry: string; name: string }) {
  return (
    <Link to="/registers/$id/$entry" params={{ id: register, entry }}>
      {name}
    </Link>
  );
}
