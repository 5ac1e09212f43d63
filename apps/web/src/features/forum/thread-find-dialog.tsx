import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useState, type FormEvent } from 'react';
import { ThreadFindDocument, type ThreadFindQuery } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import classes from './thread-find.module.css';

type Hit = ThreadFindQuery['search']['nodes'][number];
const numberOf = ({ path }: Hit): number => Number(path.split('#')[1]);

/** The posts that were found, in the order of the thread; one press goes there. */
function Found({
  threadId,
  words,
  onGo,
}: {
  threadId: string;
  words: string;
  onGo: (number: number) => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const [more, setMore] = useState<'idle' | 'busy' | 'failed'>('idle');
  const { data, error, refetch, fetchMore } = useQuery(ThreadFindDocument, {
    variables: { threadId, words },
    fetchPolicy: 'no-cache',
  });
  const [older, setOlder] = useState<{ nodes: Hit[]; next: string | null } | null>(null);
  const hits = [...(data?.search.nodes ?? []), ...(older?.nodes ?? [])];
  const next = older ? older.next : (data?.search.nextCursor ?? null);
  const said = !data ? null : t(next ? 'search.foundMore' : 'search.found', { count: hits.length });
  useEffect(() => {
    if (said) announce(said);
  }, [said, announce]);
  if (error)
    return (
      <Row>
        <p role="alert">
          {t('search.notLoaded')} {say(error)}
        </p>
        <Button variant="default" onClick={() => void refetch()}>
          {t('words.tryAgain')}
        </Button>
      </Row>
    );
  if (!data) return <p className="quiet">{t('search.looking')}</p>;
  const loadMore = () => {
    setMore('busy');
    fetchMore({ variables: { after: next } }).then(
      ({ data: page }) => {
        const found = page?.search;
        if (found)
          setOlder({ nodes: [...(older?.nodes ?? []), ...found.nodes], next: found.nextCursor ?? null });
        setMore('idle');
      },
      () => setMore('failed'),
    );
  };
  return (
    <>
      <p className="quiet small">{hits.length > 0 ? said : t('search.none')}</p>
      <ol className={classes.hits} role="list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <button type="button" className={classes.hit} onClick={() => onGo(numberOf(hit))}>
              <span className={classes.who}>
                #{numberOf(hit)}{' '}
                <b>{hit.asMember ? t('search.asMember') : (hit.person?.name ?? t('search.gone'))}</b>
              </span>
              <span>
                {hit.folded
                  ? t('search.folded')
                  : hit.snippet.map(({ text, found }, index) =>
                      found ? <mark key={index}>{text}</mark> : text,
                    )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {next ? (
        <Row>
          <Button variant="default" loading={more === 'busy'} onClick={loadMore}>
            {t('search.more')}
          </Button>
          {more === 'failed' ? <p role="alert">{t('search.moreFailed')}</p> : null}
        </Row>
      ) : null}
    </>
  );
}

interface ThreadFindDialogProps {
  threadId: string;
  /** What was looked for here before. */
  words: string;
  onWords: (words: string) => void;
  onGo: (number: number) => void;
  onClose: () => void;
}

/** Looks through a whole thread, of which the page holds only what one reads. */
export default function ThreadFindDialog({ threadId, words, onWords, onGo, onClose }: ThreadFindDialogProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(words);
  const tooLong = characters(typed.trim()) > LIMITS.searchWords;
  const look = (event: FormEvent) => {
    event.preventDefault();
    if (!tooLong) onWords(typed.trim());
  };
  return (
    <Dialog open title={t('search.inThread')} onClose={onClose}>
      <Stack>
        <form role="search" className={classes.form} onSubmit={look}>
          <TextInput
            type="search"
            enterKeyHint="search"
            className={classes.words}
            label={t('search.label')}
            value={typed}
            error={tooLong ? t('search.tooLong', { max: LIMITS.searchWords }) : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit">{t('search.go')}</Button>
        </form>
        {words ? <Found key={words} threadId={threadId} words={words} onGo={onGo} /> : null}
        <Row>
          <Button variant="default" onClick={onClose}>
            {t('search.close')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
