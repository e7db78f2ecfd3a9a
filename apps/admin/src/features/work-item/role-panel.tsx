import type { Definition } from '@hearth/definition';
import type { WorkItemDetail } from '../../lib/wire.ts';

interface Props {
  detail: WorkItemDetail;
  definition: Definition;
  onReload: () => void;
}

/** What a work item asks for beside its form. */
export function RolePanel(_props: Props) {
  return null;
}
