import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { ContentNoteField } from './content-note-field.js';
import { NeedField } from './need-field.js';
import { needsIn } from './need-words.js';
import { TagField } from './tag-field.js';
import { tagsIn, useTagFault } from './tag-words.js';
import type { ThreadStartInput } from '../../gql/forum/graphql.js';

const EMPTY = { needs: '', tags: '', notes: '' };
const listed = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** What one says of a thread beside its words, kept like a draft. */
export interface AboutDraft {
  fields: typeof EMPTY;
  change: (some: Partial<typeof EMPTY>) => void;
  forget: () => void;
  /** True where something does not fit; the field says what. */
  faulty: boolean;
  input: Pick<ThreadStartInput, 'needs' | 'tags' | 'contentNotes'>;
}

/** What one says of the thread one starts in a space. */
export function useAboutDraft(spaceId: string): AboutDraft {
  const { fields, change, forget } = useDraftForm(`space:${spaceId}:new:about`, EMPTY);
  const tagFault = useTagFault();
  return {
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

/** What one needs, tags, and what is hard in it. */
export function ThreadAboutFields({ draft }: { draft: AboutDraft }) {
  const { fields, change } = draft;
  return (
    <>
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
