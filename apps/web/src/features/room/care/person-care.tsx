import { useWords } from '../../../platform/i18n/use-words.js';
import { useViewer } from '../../../platform/sign-in/viewer-context.js';
import { Menu } from '../../../ui/menu.js';
import { usePersonItems } from './use-person-items.js';

/** Beside someone in the list of people: what one can do about them. */
export function PersonCare({ person }: { person: { id: string; name: string } }) {
  const { t } = useWords();
  const me = useViewer().person.id;
  const { items, dialog } = usePersonItems(person.id === me ? null : person);
  if (items.length === 0) return null;
  return (
    <span>
      <Menu label={t('care.moreOf', { name: person.name })} items={items} />
      {dialog}
    </span>
  );
}
