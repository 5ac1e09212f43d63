import { useWords } from '../../../platform/i18n/use-words.js';
import { useViewer } from '../../../platform/sign-in/viewer-context.js';
import { Menu, type MenuItem } from '../../../ui/menu.js';
import { usePersonItems } from './use-person-items.js';

interface PersonCareProps {
  person: { id: string; name: string };
  /** What one can do beside care: it comes first in the same menu. */
  more?: readonly MenuItem[];
}

/** Beside someone in the list of people: what one can do about them. */
export function PersonCare({ person, more = [] }: PersonCareProps) {
  const { t } = useWords();
  const me = useViewer().person.id;
  const care = usePersonItems(person.id === me ? null : person);
  const items = [...more, ...care.items];
  if (items.length === 0) return null;
  return (
    <span>
      <Menu label={t('care.moreOf', { name: person.name })} items={items} />
      {care.dialog}
    </span>
  );
}
