import type { ThreadNeed } from '../../gql/forum/graphql.js';
import { ContentNoteField } from '../../platform/content-notes/content-note-field.js';
import { useNeedWords } from './need-words.js';
import type { ReplyDraft } from './use-reply-draft.js';
import classes from './reply-form.module.css';

/** Above the reply box: what whoever asked needs. */
export function ReplyNeeds({ needs }: { needs: readonly ThreadNeed[] }) {
  const words = useNeedWords(needs);
  return words ? <p className={classes.needs}>{words}</p> : null;
}

/** What is hard in the reply one writes. */
export function ReplyNotes({ draft }: { draft: ReplyDraft }) {
  return (
    <ContentNoteField
      value={draft.contentNotes}
      onChange={(notes) => draft.change({ notes: notes.join(' ') })}
    />
  );
}
