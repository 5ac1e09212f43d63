import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { parseFields, useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ContentNoteField } from '../../platform/content-notes/content-note-field.js';
import { NeedField } from './need-field.js';
import { needsIn } from './need-words.js';
import { TagField } from './tag-field.js';
import { tagsIn, useTagFault } from './tag-words.js';
import { useContentNotes } from '../../platform/content-notes/use-content-notes.js';
import type { ThreadStartInput } from '../../gql/forum/graphql.js';

const EMPTY = { needs: '', tags: '', notes: '' };
const listed = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** What one says of a thread beside its words, kept like a draft. */
export interface AboutDraft {
  place: string;
  fields: typeof EMPTY;
  change: (some: Partial<typeof EMPTY>) => void;
  forget: () => void;
  /** True where something does not fit; the field says what. */
  faulty: boolean;
  input: Pick<ThreadStartInput, 'needs' | 'tags' | 'contentNotes'>;
}

/** What one says of the thread one starts in a space. */
export function useAboutDraft(spaceId: string): AboutDraft {
  const place = `space:${spaceId}:new:about`;
  const { fields, change, forget } = useDraftForm(place, EMPTY);
  const tagFault = useTagFault();
  return {
    place,
    fields,
    change,
    forget,
    faulty: tagFault(fields.tags) !== null,
    input: {
      needs: needsIn(listed(fields.needs)),
      tags: tagsIn(fields.tags),
      contentNotes: listed(fields.notes),
    },
  };
}

/** Such a draft as one reads it: what one needs, the tags, the content notes. */
function useAboutWords(): (body: string) => string {
  const { t } = useWords();
  const { names } = useContentNotes(true);
  return (body) => {
    const { needs, tags, notes } = parseFields(body, EMPTY) ?? EMPTY;
    return [
      needsIn(listed(needs))
        .map((need) => t(`forum.need.${need}`))
        .join(', '),
      tags,
      names(listed(notes)),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}

/** What one needs, tags, and what is hard in it. */
export function ThreadAboutFields({ draft }: { draft: AboutDraft }) {
  const { place, fields, change } = draft;
  const words = useAboutWords();
  return (
    <>
      <OtherDraft place={place} words={words} />
      <NeedField
        value={needsIn(listed(fields.needs))}
        onChange={(needs) => change({ needs: needs.join(' ') })}
      />
      <TagField value={fields.tags} onChange={(tags) => change({ tags })} />
      <ContentNoteField
        value={listed(fields.notes)}
        onChange={(notes) => change({ notes: notes.join(' ') })}
      />
    </>
  );
}
