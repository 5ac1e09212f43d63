import '../../ui/field-styles.js';
import '@mantine/core/styles/Radio.css';
import { Button, Radio, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { BookmarkRemind, PostCardFragment } from '../../gql/forum/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { useBookmarks } from './use-bookmarks.js';

const REMINDERS: readonly BookmarkRemind[] = ['NEVER', 'AFTER_SCHOOL', 'TOMORROW', 'NEXT_WEEK', 'DATE'];

interface BookmarkDialogProps {
  post: PostCardFragment;
  bookmarked: boolean;
  onClose: () => void;
}

/** Keeps a post for later, with a reminder if one likes. */
export default function BookmarkDialog({ post, bookmarked, onClose }: BookmarkDialogProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { save, remove } = useBookmarks();
  const [remind, setRemind] = useState<BookmarkRemind>('NEVER');
  const [date, setDate] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const act = async (what: Promise<void>, done: string) => {
    setBusy(true);
    setTrouble(null);
    try {
      await what;
      announce(done);
      onClose();
    } catch (error) {
      const rules = troubleOf(error).fields?.map(({ rule }) => rule) ?? [];
      if (rules.includes('past')) setTrouble(t('forum.bookmark.past'));
      else setTrouble(rules.length > 0 ? t('forum.bookmark.noDate') : say(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open title={t('forum.bookmark.title', { number: post.number })} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          const input = { postId: post.id, remind, date: remind === 'DATE' ? date : null };
          void act(save(input), t('forum.bookmark.saved'));
        }}
      >
        <Stack>
          <p className="quiet small">{t('forum.bookmark.what')}</p>
          <Radio.Group
            label={t('forum.bookmark.remind')}
            value={remind}
            onChange={(value) => {
              setRemind(REMINDERS.find((one) => one === value) ?? 'NEVER');
              setTrouble(null);
            }}
          >
            <Stack>
              {REMINDERS.map((one) => (
                <Radio key={one} value={one} label={t(`forum.bookmark.remind.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {remind === 'DATE' ? (
            <TextInput
              type="date"
              label={t('forum.bookmark.date')}
              value={date}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          ) : null}
          {trouble ? <p role="alert">{trouble}</p> : null}
          <Row>
            <Button type="submit" loading={busy}>
              {t('forum.bookmark.save')}
            </Button>
            {bookmarked ? (
              <Button
                variant="default"
                onClick={() => void act(remove(post.threadId, post.id), t('forum.bookmark.removed'))}
              >
                {t('forum.bookmark.remove')}
              </Button>
            ) : null}
            <Button variant="default" onClick={onClose}>
              {t('forum.about.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
