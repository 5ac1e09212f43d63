import { useEffect, useRef } from 'react';
import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-store.js';
import { useAnnounce } from '../../ui/announcer.js';

/** New messages are gathered for so long before they are read out, in milliseconds. */
const GATHER = 1_500;
/** More than this at once are counted, not read. */
const READ_AT_MOST = 2;
/** Characters of a message that are read out. */
const LONGEST = 200;

/** Tells a screen reader politely what others write, and where one's own message was not sent. */
export function useAnnouncedLines(
  lines: readonly MessageLineFragment[],
  unsent: readonly OutboxEntry[],
  me: string,
  /** Whose messages are not read out. */
  muted: ReadonlySet<string>,
): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const known = useRef(lines.at(-1)?.number ?? 0);
  const gathered = useRef<MessageLineFragment[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const states = useRef(new Map<string, OutboxEntry['state']>());

  useEffect(() => {
    const fresh = lines.filter((line) => line.number > known.current);
    known.current = Math.max(known.current, lines.at(-1)?.number ?? 0);
    gathered.current.push(
      ...fresh.filter((line) => line.author?.id !== me && !line.undone && !muted.has(line.author?.id ?? '')),
    );
    if (gathered.current.length === 0 || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const now = gathered.current.splice(0);
      if (now.length > READ_AT_MOST) announce(t('room.newMessages', { count: now.length }));
      else {
        const said = now.map(({ author, body, contentNotes }) => {
          const name =
            (author?.guest ? `${author.name} (${t('words.guest')})` : author?.name) ?? t('room.gone');
          // What is folded for the eye is not read out either.
          if (contentNotes.length > 0) return t('chat.saysFolded', { name });
          return t('room.says', { name, text: body.slice(0, LONGEST) });
        });
        announce(said.join(' '));
      }
    }, GATHER);
  }, [lines, me, muted, announce, t]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );

  useEffect(() => {
    for (const { id, state } of unsent) {
      const before = states.current.get(id);
      if (before === state) continue;
      if (state === 'retry' && before !== undefined) announce(t('room.state.retry'));
      if (state === 'failed') announce(t('room.state.failed'));
    }
    states.current = new Map(unsent.map(({ id, state }) => [id, state]));
  }, [unsent, announce, t]);
}
