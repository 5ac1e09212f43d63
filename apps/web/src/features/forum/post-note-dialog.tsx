import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { PostNoteDocument, type PostCardFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { upsertPost } from './forum.cache.js';
import NotePicker from '../../platform/content-notes/note-picker.js';

/** Puts content notes on one's own post after it was sent. */
export default function PostNoteDialog({ post, onClose }: { post: PostCardFragment; onClose: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const [notes, setNotes] = useState<readonly string[]>(post.contentNotes);
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async () => {
    setSaving(true);
    setTrouble(null);
    try {
      const { data } = await client.mutate({
        mutation: PostNoteDocument,
        variables: { input: { id: post.id, contentNotes: [...notes] } },
        fetchPolicy: 'no-cache',
      });
      if (data) upsertPost(client.cache, data.postNote, data.postNote.viewer);
      onClose();
    } catch (error) {
      setTrouble(say(error));
      setSaving(false);
    }
  };
  return (
    <Dialog open title={t('forum.notes.of', { number: post.number })} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <NotePicker value={notes} onChange={setNotes} />
          {trouble ? <p role="alert">{trouble}</p> : null}
          <Row>
            <Button type="submit" loading={saving}>
              {t('forum.notes.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('forum.about.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
